// Written by scripts/biome-rules.ts from what Biome 2.5.14 explains. Do not edit.
/* oxlint-disable eslint/max-lines -- data */

/**
 * The rules of Biome 2.5.14, one a line: name, severity, language, `+` where it is recommended, the
 * domains it is for (`+` where it is recommended for those), what it is about.
 */
export const RULE_TABLE = `
a11y/noAccessKey error javascript + - Enforce that the \`accessKey\` attribute is not used on any HTML element.
a11y/noAmbiguousAnchorText error javascript + - Disallow ambiguous anchor descriptions.
a11y/noAriaHiddenOnFocusable error javascript + - Enforce that aria-hidden="true" is not set on focusable elements.
a11y/noAriaUnsupportedElements error javascript + - Enforce that elements that do not support ARIA roles, states, and properties do not have those attributes.
a11y/noAutofocus error javascript + - Enforce that autoFocus prop is not used on elements.
a11y/noDistractingElements error javascript + - Enforces that no distracting elements are used.
a11y/noHeaderScope error javascript + - The scope prop should be used only on \`<th>\` elements.
a11y/noInteractiveElementToNoninteractiveRole error javascript + - Enforce that non-interactive ARIA roles are not assigned to interactive HTML elements.
a11y/noLabelWithoutControl error javascript + - Enforce that a label element or component has a text label and an associated input.
a11y/noNoninteractiveElementInteractions notice javascript - - Disallow use event handlers on non-interactive elements.
a11y/noNoninteractiveElementToInteractiveRole error javascript + - Enforce that interactive ARIA roles are not assigned to non-interactive HTML elements.
a11y/noNoninteractiveTabindex error javascript + - Enforce that \`tabIndex\` is not assigned to non-interactive HTML elements.
a11y/noPositiveTabindex error javascript + - Prevent the usage of positive integers on \`tabIndex\` property.
a11y/noRedundantAlt error javascript + - Enforce \`img\` alt prop does not contain the word "image", "picture", or "photo".
a11y/noRedundantRoles error javascript + - Enforce explicit \`role\` property is not the same as implicit/default role property on an element.
a11y/noStaticElementInteractions error javascript + - Enforce that static, visible elements (such as \`<div>\`) that have click handlers use the valid role attribute.
a11y/noSvgWithoutTitle error javascript + - Enforces the usage of the \`title\` element for the \`svg\` element.
a11y/useAltText error javascript + - Enforce that all elements that require alternative text have meaningful information to relay back to the end user.
a11y/useAnchorContent error javascript + - Enforce that anchors have content and that the content is accessible to screen readers.
a11y/useAriaActivedescendantWithTabindex error javascript + - Enforce that \`tabIndex\` is assigned to non-interactive HTML elements with \`aria-activedescendant\`.
a11y/useAriaPropsForRole error javascript + - Enforce that elements with ARIA roles must have all required ARIA attributes for that role.
a11y/useAriaPropsSupportedByRole error javascript + - Enforce that ARIA properties are valid for the roles that are supported by the element.
a11y/useButtonType error javascript + - Enforces the usage of the attribute \`type\` for the element \`button\`.
a11y/useFocusableInteractive error javascript + - Elements with an interactive role and interaction handlers must be focusable.
a11y/useGenericFontNames error css + - Disallow a missing generic family keyword within font families.
a11y/useHeadingContent error javascript + - Enforce that heading elements (h1, h2, etc.) have content and that the content is accessible to screen readers.
a11y/useHtmlLang error javascript + - Enforce that \`html\` element has \`lang\` attribute.
a11y/useIframeTitle error javascript + - Enforces the usage of the attribute \`title\` for the element \`iframe\`.
a11y/useKeyWithClickEvents error javascript + - Enforce elements with a click event handler to also have at least one keyboard event handler.
a11y/useKeyWithMouseEvents error javascript + - Enforce \`onMouseOver\` / \`onMouseOut\` are accompanied by \`onFocus\` / \`onBlur\`.
a11y/useMediaCaption error javascript + - Enforces that \`audio\` and \`video\` elements must have a \`track\` for captions.
a11y/useSemanticElements error javascript + - Enforces using semantic DOM elements over the ARIA \`role\` property.
a11y/useValidAnchor error javascript + - Enforce that all anchors are valid, and they are navigable elements.
a11y/useValidAriaProps error javascript + - Ensures that ARIA properties \`aria-*\` are all valid.
a11y/useValidAriaRole error javascript + - Elements with ARIA roles must use a valid, non-abstract ARIA role.
a11y/useValidAriaValues error javascript + - Enforce that ARIA state and property values are valid.
a11y/useValidAutocomplete error javascript + - Use valid values for the \`autocomplete\` attribute on \`input\` elements.
a11y/useValidLang error javascript + - Ensure that the attribute passed to the \`lang\` attribute is a correct ISO language and/or country.
complexity/noAdjacentSpacesInRegex warning javascript + - Disallow unclear usage of consecutive space characters in regular expression literals.
complexity/noArguments warning javascript + - Disallow the use of \`arguments\`.
complexity/noBannedTypes warning javascript + - Disallow primitive type aliases and misleading types.
complexity/noCommaOperator warning javascript + - Disallow comma operator.
complexity/noDivRegex notice javascript - - Disallow equal signs explicitly at the beginning of regular expressions.
complexity/noEmptyTypeParameters warning javascript + - Disallow empty type parameters in type aliases and interfaces.
complexity/noExcessiveCognitiveComplexity notice javascript - - Disallow functions that exceed a given Cognitive Complexity score.
complexity/noExcessiveLinesPerFunction notice javascript - - Restrict the number of lines of code in a function.
complexity/noExcessiveNestedTestSuites notice javascript - test This rule enforces a maximum depth to nested \`describe()\` in test files.
complexity/noExtraBooleanCast notice javascript + - Disallow unnecessary boolean casts.
complexity/noFlatMapIdentity notice javascript + - Disallow to use unnecessary callback on \`flatMap\`.
complexity/noForEach warning javascript - - Prefer \`for...of\` statement instead of \`Array.forEach\`.
complexity/noImplicitCoercions notice javascript - - Encourage use of explicit type conversion functions over their shorthand counterparts.
complexity/noImportantStyles warning css + - Disallow the use of the \`!important\` style.
complexity/noRedundantDefaultExport warning javascript - - Checks if a default export exports the same symbol as a named export.
complexity/noStaticOnlyClass warning javascript + - This rule reports when a class has no non-static members, such as for a class used exclusively as a static namespace.
complexity/noThisInStatic warning javascript + - Disallow \`this\` and \`super\` in \`static\` contexts.
complexity/noUselessCatch notice javascript + - Disallow unnecessary \`catch\` clauses.
complexity/noUselessCatchBinding notice javascript - - Disallow unused catch bindings.
complexity/noUselessConstructor notice javascript + - Disallow unnecessary constructors.
complexity/noUselessContinue notice javascript + - Avoid using unnecessary \`continue\`.
complexity/noUselessEmptyExport notice javascript + - Disallow empty exports that don't change anything in a module file.
complexity/noUselessEscapeInRegex notice javascript + - Disallow unnecessary escape sequence in regular expression literals.
complexity/noUselessFragments notice javascript + - Disallow unnecessary fragments.
complexity/noUselessLabel notice javascript + - Disallow unnecessary labels.
complexity/noUselessLoneBlockStatements notice javascript + - Disallow unnecessary nested block statements.
complexity/noUselessRename notice javascript + - Disallow renaming import, export, and destructured assignments to the same name.
complexity/noUselessReturn notice javascript - - Disallow redundant return statements.
complexity/noUselessStringConcat notice javascript - - Disallow unnecessary concatenation of string or template literals.
complexity/noUselessStringRaw notice javascript + - Disallow unnecessary \`String.raw\` function in template string literals without any escape sequence.
complexity/noUselessSwitchCase notice javascript + - Disallow useless \`case\` in \`switch\` statements.
complexity/noUselessTernary notice javascript + - Disallow ternary operators when simpler alternatives exist.
complexity/noUselessThisAlias notice javascript + - Disallow useless \`this\` aliasing.
complexity/noUselessTypeConstraint notice javascript + - Disallow using \`any\` or \`unknown\` as type constraint.
complexity/noUselessUndefined notice javascript - - Disallow the use of useless \`undefined\`.
complexity/noUselessUndefinedInitialization notice javascript + - Disallow initializing variables to \`undefined\`.
complexity/noVoid warning javascript - - Disallow the use of \`void\` operators, which is not a familiar operator.
complexity/useArrayFind notice javascript - types Enforce the use of Array.prototype.find() over Array.prototype.filter() followed by [0] when looking for a single result.
complexity/useArrowFunction warning javascript + - Use arrow functions over function expressions.
complexity/useDateNow warning javascript + - Use \`Date.now()\` to get the number of milliseconds since the Unix Epoch.
complexity/useFlatMap notice javascript + - Promotes the use of \`.flatMap()\` when \`map().flat()\` are used together.
complexity/useIndexOf notice javascript + - Prefer \`Array#{indexOf,lastIndexOf}()\` over \`Array#{findIndex,findLastIndex}()\` when looking for the index of an item.
complexity/useLiteralKeys notice javascript + - Enforce the usage of a literal access to properties over computed property access.
complexity/useMaxParams warning javascript - - Enforce a maximum number of parameters in function definitions.
complexity/useNumericLiterals warning javascript + - Disallow \`parseInt()\` and \`Number.parseInt()\` in favor of binary, octal, and hexadecimal literals.
complexity/useOptionalChain warning javascript + - Enforce using concise optional chain instead of chained logical expressions.
complexity/useRegexLiterals warning javascript + - Enforce the use of the regular expression literals instead of the RegExp constructor if possible.
complexity/useSimpleNumberKeys warning javascript + - Disallow number literal object member names which are not base 10 or use underscore as separator.
complexity/useSimplifiedLogicExpression notice javascript - - Discard redundant terms from logical expressions.
complexity/useWhile warning javascript - - Enforce the use of \`while\` loops instead of \`for\` loops when the initializer and update expressions are not needed.
correctness/noBeforeInteractiveScriptOutsideDocument error javascript - next Prevent usage of \`next/script\`'s \`beforeInteractive\` strategy outside of \`pages/_document.js\` in a Next.js project.
correctness/noChildrenProp error javascript - react+ Prevent passing of **children** as props.
correctness/noConstAssign error javascript + - Prevents from having \`const\` variables being re-assigned.
correctness/noConstantCondition error javascript + - Disallow constant expressions in conditions.
correctness/noConstantMathMinMaxClamp error javascript + - Disallow the use of \`Math.min\` and \`Math.max\` to clamp a value where the result itself is constant.
correctness/noConstructorReturn error javascript + - Disallow returning a value from a \`constructor\`.
correctness/noDuplicateArgumentNames error graphql + - Require all argument names for fields & directives to be unique.
correctness/noDuplicateAttributes error html + - Disallow duplication of attributes.
correctness/noDuplicateEnumValueNames error graphql + - Require all enum value names to be unique.
correctness/noDuplicateInputFieldNames error graphql + - Require fields within an input object to be unique.
correctness/noDuplicateVariableNames error graphql + - Require all variable definitions to be unique.
correctness/noEmptyCharacterClassInRegex error javascript + - Disallow empty character classes in regular expression literals.
correctness/noEmptyPattern error javascript + - Disallows empty destructuring patterns.
correctness/noGlobalDirnameFilename notice javascript - - Disallow the use of \`__dirname\` and \`__filename\` in the global scope.
correctness/noGlobalObjectCalls error javascript + - Disallow calling global object properties as functions.
correctness/noInnerDeclarations error javascript + - Disallow \`function\` and \`var\` declarations that are accessible outside their block.
correctness/noInvalidBuiltinInstantiation error javascript + - Ensure that builtins are correctly instantiated.
correctness/noInvalidConstructorSuper error javascript + - Prevents the incorrect use of \`super()\` inside classes.
correctness/noInvalidDirectionInLinearGradient error css + - Disallow non-standard direction values for linear gradient functions.
correctness/noInvalidGridAreas error css + - Disallows invalid named grid areas in CSS Grid Layouts.
correctness/noInvalidPositionAtImportRule error css + - Disallow the use of \`@import\` at-rules in invalid positions.
correctness/noInvalidUseBeforeDeclaration error javascript + - Disallow the use of variables, function parameters, classes, and enums before their declaration.
correctness/noMissingVarFunction error css + - Disallow missing var function for css variables.
correctness/noNestedComponentDefinitions error javascript - react Disallows defining React components inside other components.
correctness/noNextAsyncClientComponent error javascript - next Prevent client components from being async functions.
correctness/noNodejsModules warning javascript - - Forbid the use of Node.js builtin modules.
correctness/noNonoctalDecimalEscape error javascript + - Disallow \`\\8\` and \`\\9\` escape sequences in string literals.
correctness/noPrecisionLoss error javascript + - Disallow literal numbers that lose precision.
correctness/noPrivateImports warning javascript - project+ Restrict imports of private exports.
correctness/noProcessGlobal notice javascript - - Disallow the use of \`process\` global.
correctness/noQwikUseVisibleTask error javascript - qwik+ Disallow \`useVisibleTask$()\` functions in Qwik components.
correctness/noReactPropAssignments notice javascript - react Disallow assigning to React component props.
correctness/noRenderReturnValue error javascript - react+ Prevent the usage of the return value of \`React.render\`.
correctness/noRestrictedElements notice json - - Disallow the use of configured elements.
correctness/noSelfAssign error javascript + - Disallow assignments where both sides are exactly the same.
correctness/noSetterReturn error javascript + - Disallow returning a value from a setter.
correctness/noSolidDestructuredProps notice javascript - solid Disallow destructuring props inside JSX components in Solid projects.
correctness/noStringCaseMismatch error javascript + - Disallow comparison of expressions modifying the string case with non-compliant value.
correctness/noSwitchDeclarations error javascript + - Disallow lexical declarations in \`switch\` clauses.
correctness/noUndeclaredDependencies error json - project Disallow the use of dependencies that aren't specified in the \`package.json\`.
correctness/noUndeclaredVariables error javascript - - Prevents the usage of variables that haven't been declared inside the document.
correctness/noUnknownFunction error css + - Disallow unknown CSS value functions.
correctness/noUnknownMediaFeatureName error css + - Disallow unknown media feature names.
correctness/noUnknownProperty error css + - Disallow unknown properties.
correctness/noUnknownPseudoClass error css + - Disallow unknown pseudo-class selectors.
correctness/noUnknownPseudoElement error css + - Disallow unknown pseudo-element selectors.
correctness/noUnknownTypeSelector error css + - Disallow unknown type selectors.
correctness/noUnknownUnit error css + - Disallow unknown CSS units.
correctness/noUnmatchableAnbSelector error css + - Disallow unmatchable An+B selectors.
correctness/noUnreachable error javascript + - Disallow unreachable code.
correctness/noUnreachableSuper error javascript + - Ensures the \`super()\` constructor is called exactly once on every code path in a class constructor before \`this\` is accessed if the class has a superclass.
correctness/noUnresolvedImports error javascript - project Warn when importing non-existing exports.
correctness/noUnsafeFinally error javascript + - Disallow control flow statements in finally blocks.
correctness/noUnsafeOptionalChaining error javascript + - Disallow the use of optional chaining in contexts where the undefined value is not allowed.
correctness/noUnusedFunctionParameters warning javascript + - Disallow unused function parameters.
correctness/noUnusedImports warning javascript + - Disallow unused imports.
correctness/noUnusedInstantiation error javascript - - Disallow \`new\` operators outside of assignments or comparisons.
correctness/noUnusedLabels warning javascript + - Disallow unused labels.
correctness/noUnusedPrivateClassMembers warning javascript + - Disallow unused private class members.
correctness/noUnusedVariables warning javascript + - Disallow unused variables.
correctness/noVoidElementsWithChildren error javascript + - This rules prevents void elements (AKA self-closing elements) from having children.
correctness/noVoidTypeReturn error javascript + - Disallow returning a value from a function with the return type 'void'.
correctness/noVueDataObjectDeclaration error javascript - vue+ Enforce that Vue component \`data\` options are declared as functions.
correctness/noVueDuplicateKeys error html - vue+ Disallow duplicate keys in Vue component data, methods, computed properties, and other options.
correctness/noVueReservedKeys error html - vue+ Disallow reserved keys in Vue component data and computed properties.
correctness/noVueReservedProps error html - vue+ Disallow reserved names to be used as props.
correctness/noVueSetupPropsReactivityLoss error javascript - vue Disallow destructuring of \`props\` passed to \`setup\` in Vue projects.
correctness/noVueVIfWithVFor error html - vue+ Disallow using \`v-if\` and \`v-for\` directives on the same element.
correctness/useExhaustiveDependencies error javascript - react+,next+ Enforce correct dependency usage within React hooks.
correctness/useGraphqlNamedOperations error graphql + - Enforce specifying the name of GraphQL operations.
correctness/useHookAtTopLevel error javascript - react+,next+ Enforce that all React hooks are being called from the Top Level component functions.
correctness/useImageSize error javascript - qwik+ Enforces that \`<img>\` elements have both width and height attributes.
correctness/useImportExtensions warning javascript - project Enforce file extensions for relative imports.
correctness/useInlineScriptId error javascript - next+ Enforce \`id\` attribute on \`next/script\` components with inline content or \`dangerouslySetInnerHTML\`.
correctness/useIsNan error javascript + - Require calls to \`isNaN()\` when checking for \`NaN\`.
correctness/useJsonImportAttributes notice javascript - project Enforces the use of \`with { type: "json" }\` for JSON module imports.
correctness/useJsxKeyInIterable error javascript - react+,qwik+ Disallow missing key props in iterators/collection literals.
correctness/useLoneAnonymousOperation error graphql + - Disallow anonymous operations when more than one operation specified in document.
correctness/useParseIntRadix notice javascript + - Enforce the consistent use of the radix argument when using \`parseInt()\`.
correctness/useQwikClasslist error javascript - qwik+ Prefer using the \`class\` prop as a classlist over the \`classnames\` helper.
correctness/useQwikMethodUsage error javascript - qwik+ Disallow \`use*\` hooks outside of \`component$\` or other \`use*\` hooks in Qwik applications.
correctness/useQwikValidLexicalScope error javascript - qwik+ Disallow unserializable expressions in Qwik dollar ($) scopes.
correctness/useSingleJsDocAsterisk notice javascript - - Enforce JSDoc comment lines to start with a single asterisk, except for the first one.
correctness/useUniqueElementIds error javascript - react Prevent the usage of static string literal \`id\` attribute on elements outside SVG contexts.
correctness/useValidForDirection error javascript + - Enforce "for" loop update clause moving the counter in the right direction.
correctness/useValidTypeof error javascript + - This rule checks that the result of a \`typeof\` expression is compared to a valid value.
correctness/useVueVForKey error html - vue+ Enforce that elements using \`v-for\` also specify a unique \`key\`.
correctness/useVueValidTemplateRoot error html - vue+ Enforce valid Vue \`<template>\` root usage.
correctness/useVueValidVBind error html - vue+ Forbids \`v-bind\` directives with missing values or invalid modifiers.
correctness/useVueValidVCloak error html - vue+ Enforce valid \`v-cloak\` Vue directives.
correctness/useVueValidVElse error html - vue+ Enforce valid usage of v-else.
correctness/useVueValidVElseIf error html - vue+ Enforce valid \`v-else-if\` directives.
correctness/useVueValidVHtml error html - vue+ Enforce valid \`v-html\` directives.
correctness/useVueValidVIf error html - vue+ Enforces valid \`v-if\` usage for Vue templates.
correctness/useVueValidVOn error html - vue+ Enforce valid \`v-on\` directives with proper arguments, modifiers, and handlers.
correctness/useVueValidVOnce error html - vue+ Enforce valid \`v-once\` Vue directives.
correctness/useVueValidVPre error html - vue+ Enforce valid \`v-pre\` Vue directives.
correctness/useVueValidVText error html - vue+ Enforce valid \`v-text\` Vue directives.
correctness/useYield error javascript + - Require generator functions to contain \`yield\`.
nursery/noAstroSetHtmlDirective error html - astro+ Disallow the use of Astro's \`set:html\` directive.
nursery/noBaseToString notice javascript - types Require stringification to avoid values that only use the default object representation.
nursery/noBunModules warning javascript - - Forbid the use of Bun builtin modules.
nursery/noComponentHookFactories error javascript - react Disallows defining React components or custom hooks inside other functions.
nursery/noConditionalExpect notice javascript - test Disallow conditional \`expect()\` calls inside tests.
nursery/noDrizzleDeleteWithoutWhere notice json - drizzle+ Require \`.where()\` to be called when using \`.delete()\` with Drizzle ORM.
nursery/noDrizzleUpdateWithoutWhere notice json - drizzle+ Require \`.where()\` to be called when using \`.update()\` with Drizzle ORM.
nursery/noDuplicateFieldDefinitionNames notice graphql - - Require all fields of a type to be unique.
nursery/noDuplicateSelectors warning css - - Disallow duplicate selectors.
nursery/noEmptyObjectKeys notice json - - Disallow empty keys in JSON objects.
nursery/noExcessiveNestedCallbacks warning javascript - - Enforce a maximum depth that callbacks can be nested.
nursery/noExcessiveSelectorClasses notice json - - Limit the number of classes in a selector.
nursery/noExtendNative notice javascript - - Disallow extending the prototype of built-in objects.
nursery/noFloatingPromises notice javascript - types+ Require Promise-like statements to be handled appropriately.
nursery/noIdenticalTestTitle warning javascript - test+ Disallow identical titles in test suites and test cases.
nursery/noImpliedEval error javascript + - Disallow the use of \`eval()\`-like methods.
nursery/noInlineStyles notice javascript - - Disallow the use of inline styles.
nursery/noInvalidFileInputAccept error javascript - - Disallow invalid \`accept\` values on file inputs.
nursery/noInvalidPropertyInitValue notice css + - Checks that the \`initial-value\` of an \`@property\` rule follows the value format declared by its \`syntax\`.
nursery/noJsRestrictedProperties warning json - - Disallow specific object properties.
nursery/noJsonUnsafeValues warning json + - Disallow unsafe JSON values that may cause interoperability issues.
nursery/noJsxLeakedDollar warning javascript - react Flags text nodes with a trailing \`$\` before a JSX expression.
nursery/noJsxNamespace notice javascript - react Disallow JSX namespace syntax.
nursery/noLoopFunc warning javascript - - Disallow functions declared inside loops that capture unsafe outer variables.
nursery/noMisleadingReturnType notice javascript - types Detect return type annotations that are misleadingly wider than what the implementation actually returns.
nursery/noMisusedPromises notice javascript - types+ Disallow Promises to be used in places where they are almost certainly a mistake.
nursery/noNegationInEqualityCheck warning javascript - - Disallow negated expressions on the left side of an equality check.
nursery/noNonScalableViewport error javascript - - Disallow disabling zoom with \`user-scalable=no\` in the \`<meta name="viewport">\` element.
nursery/noObsoleteTags warning javascript - - Disallow obsolete HTML elements.
nursery/noPlaywrightElementHandle notice javascript - playwright Disallow usage of element handles (\`page.$()\` and \`page.$$()\`).
nursery/noPlaywrightEval notice javascript - playwright Disallow usage of \`page.$eval()\` and \`page.$$eval()\`.
nursery/noPlaywrightForceOption notice javascript - playwright Disallow usage of the \`{ force: true }\` option.
nursery/noPlaywrightMissingAwait notice javascript - playwright Enforce Playwright async APIs to be awaited or returned.
nursery/noPlaywrightNetworkidle notice javascript - playwright Disallow usage of the \`networkidle\` option.
nursery/noPlaywrightPagePause notice javascript - playwright Disallow using \`page.pause()\`.
nursery/noPlaywrightUselessAwait notice javascript - playwright Disallow unnecessary \`await\` for Playwright methods that don't return promises.
nursery/noPlaywrightWaitForNavigation notice javascript - playwright Disallow using \`page.waitForNavigation()\`.
nursery/noPlaywrightWaitForSelector notice javascript - playwright Disallow using \`page.waitForSelector()\`.
nursery/noPlaywrightWaitForTimeout notice javascript - playwright Disallow using \`page.waitForTimeout()\`.
nursery/noReactNativeDeepImports error javascript - reactNative+ Disallow deep imports from the \`react-native\` package.
nursery/noReactNativeLiteralColors notice javascript - reactNative Disallow color literals in React Native styles.
nursery/noReactNativeRawText error javascript - reactNative+ Disallow raw text outside \`<Text>\` components in React Native.
nursery/noReactStringRefs warning javascript - react+ Disallow string refs in React components.
nursery/noRestrictedDependencies notice javascript - - Disallow dependencies that are known to have better alternatives.
nursery/noReturnInFinally notice javascript + - Disallow return statements in \`Promise.prototype.finally()\` callbacks.
nursery/noSvelteAtDebugTags notice html - svelte+ Disallow the use of Svelte's \`{@debug}\` tag.
nursery/noSvelteAtHtmlTags notice html - svelte+ Disallow the use of Svelte's \`{@html}\` tag.
nursery/noSvelteLegacyConst notice html - svelte Disallow legacy Svelte \`{@const}\` tags.
nursery/noSvelteUnnecessaryStateWrap notice html - svelte+ Disallow unnecessary \`$state\` wrapping of reactive classes.
nursery/noTailwindArbitraryValue notice javascript - tailwind Disallow arbitrary values in Tailwind CSS utility classes.
nursery/noThisOutsideOfClass notice javascript - - Disallow \`this\` outside of classes.
nursery/noTopLevelLiterals notice json - - Require the JSON top-level value to be an array or object.
nursery/noUndeclaredClasses notice javascript - project Reports CSS class names in JSX \`className\` or \`class\` attributes that are not defined in any imported CSS file.
nursery/noUndeclaredCustomProperties notice javascript - project Reports custom properties used with \`var()\` that have no visible declaration.
nursery/noUnmodifiedLoopCondition warning javascript - - Disallow loop conditions whose variables are never modified in the loop.
nursery/noUnnecessaryTemplateExpression notice javascript - - Disallow unnecessary template expressions.
nursery/noUnsafeIframeSandbox error javascript + - Disallow an unsafe combination of the \`sandbox\` attribute.
nursery/noUnsafePlusOperands notice javascript - types Disallow \`+\` operations with operands that are known to be unsafe.
nursery/noUnsafeTypeAssertion error javascript - - Disallow TypeScript type assertions other than const assertions.
nursery/noUntrustedLicenses warning json - project Disallow dependencies with untrusted licenses.
nursery/noUnusedClasses notice css - project Reports CSS class selectors that are never referenced in any JSX or HTML file.
nursery/noUselessTypeConversion notice javascript - types Disallow type conversions that do not change the type of an expression.
nursery/noVueDeprecatedScopedSlots notice html - vue+ Disallow the deprecated Vue \`$scopedSlots\` API.
nursery/noVueImportCompilerMacros notice html - vue+ Disallow importing Vue compiler macros.
nursery/noVueRefAsOperand error javascript - vue Disallow the use of value wrapped by \`ref()\`(Composition API) as operand.
nursery/noVueUndeclaredDirectives error html - vue Disallow custom Vue directives that are not declared.
nursery/noVueVOnNumberValues notice html - vue+ Disallow deprecated number modifiers on Vue \`v-on\` directives.
nursery/noXorAsExponentiation warning javascript + - Disallow the bitwise XOR operator where exponentiation was likely intended.
nursery/useArraySome notice javascript - - Prefer \`Array.prototype.some()\` over verbose existence checks.
nursery/useAstroClientOnlyDirectiveValue notice html - astro Require a value for Astro's \`client:only\` directive.
nursery/useAwaitThenable notice javascript - types Enforce that \`await\` is _only_ used on \`Promise\` values.
nursery/useBaseline notice css - - Disallow CSS properties, values, at-rules, functions, and selectors that are not part of the configured Baseline.
nursery/useBetterDomTraversing notice javascript - - Prefer modern DOM traversal APIs over positional indexes and chained walks.
nursery/useConsistentFunctionStyle notice javascript - - Enforce consistent use of function declarations or expressions assigned to variables.
nursery/useConsistentObjectKeys warning json + - Enforce JSON keys with consistent Unicode representation.
nursery/useConsistentTestIt warning javascript - test Enforce consistent use of \`it\` or \`test\` for test functions.
nursery/useControlLabel error javascript - - Enforce that interactive control elements have an accessible label.
nursery/useDisposables notice javascript - types Detects a disposable object assigned to a variable without using or await using syntax.
nursery/useDomNodeTextContent notice javascript + - Prefer \`.textContent\` over \`.innerText\` for DOM node text.
nursery/useDomQuerySelector notice javascript - - Prefer \`querySelector()\` and \`querySelectorAll()\` over older DOM query APIs.
nursery/useExhaustiveSwitchCases notice javascript - types+ Require switch-case statements to be exhaustive.
nursery/useExpect notice javascript - test Ensure that test functions contain at least one \`expect()\` or similar assertion.
nursery/useExplicitReturnType warning javascript - - Require explicit return types on functions and class methods.
nursery/useExplicitType error javascript - - Enforce types in functions, methods, variables, and parameters.
nursery/useFlatMathMinMax warning javascript + - Prefer flat \`Math.min()\` and \`Math.max()\` calls over nested calls of the same method.
nursery/useIframeSandbox warning javascript - - Enforce the 'sandbox' attribute for 'iframe' elements.
nursery/useImportsFirst notice javascript - - Enforce that all imports appear at the top of the module.
nursery/useIncludes notice javascript - types Prefer \`Array#includes()\` over \`Array#indexOf()\`, \`Array#lastIndexOf()\`, and \`Array#some()\` when checking for existence or non-existence.
nursery/useLayeredStyles warning css - - Enforce style rules to be defined within a cascade layer.
nursery/useMathMinMax warning javascript + - Prefer \`Math.min()\` and \`Math.max()\` over ternaries for simple comparisons.
nursery/useModernMathApis warning javascript + - Use modern \`Math\` APIs for common mathematical operations.
nursery/useNamedCaptureGroup notice javascript - - Enforce using named capture groups in regular expression.
nursery/useNamedLayer warning css - - Disallow anonymous cascade layers.
nursery/useNullishCoalescing notice javascript - types Enforce using the nullish coalescing operator (\`??\`) instead of logical or (\`||\`).
nursery/usePlaywrightValidDescribeCallback notice javascript - playwright Enforce valid \`describe()\` callback.
nursery/useQwikLoaderLocation warning javascript - qwik Enforce that Qwik loader functions are declared in the correct location.
nursery/useReactAsyncServerFunction notice javascript - react Require functions with the "use server" directive to be async.
nursery/useReactCompiler notice json - react Validate files with React Compiler.
nursery/useReactFunctionComponentDefinition notice javascript - react Enforce a specific function type for React function components.
nursery/useReactNamingConvention notice javascript - react Enforces naming conventions for React \`createContext\`, \`useId\`, and \`useRef\`.
nursery/useReactNativePlatformComponents error javascript - reactNative+ Ensure that platform-specific React Native components are only imported in files named for that platform.
nursery/useReduceTypeParameter notice javascript - - Enforce using a type parameter on \`Array#reduce\` instead of casting the initial value.
nursery/useRegexpExec notice javascript - types Enforce \`RegExp#exec\` over \`String#match\` if no global flag is provided.
nursery/useRegexpTest notice javascript - - Enforce the use of \`RegExp.prototype.test()\` over \`String.prototype.match()\` and \`RegExp.prototype.exec()\` in boolean contexts.
nursery/useScopedStyles notice html - vue+ Enforce that \`<style>\` blocks in Vue SFCs have the \`scoped\` attribute and that \`<style>\` blocks in Astro components do not have the \`is:global\` directive.
nursery/useSortedClasses notice javascript - - Enforce the sorting of CSS utility classes.
nursery/useStringStartsEndsWith notice javascript - types+ Prefer \`String#startsWith()\` and \`String#endsWith()\` over verbose prefix and suffix checks.
nursery/useSvelteRequireEachKey notice html - svelte+ Require keyed \`{#each}\` blocks in Svelte templates.
nursery/useTailwindShorthandClasses notice javascript - tailwind Enforce using fewer Tailwind utilities instead of multiple utilities that are functionally the same.
nursery/useTestHooksInOrder warning javascript - test Enforce that test lifecycle hooks are declared in the order they execute.
nursery/useTestHooksOnTop warning javascript - test Enforce that lifecycle hooks appear before any test cases in the same block.
nursery/useThisInClassMethods warning javascript - - Enforce that class methods utilize \`this\`.
nursery/useUnicodeRegex notice javascript - - Enforce the use of the \`u\` or \`v\` flag for regular expressions.
nursery/useValidTestTitle warning javascript - test Enforce valid titles for unit test cases and test suites.
nursery/useVarsOnTop warning javascript - - Require \`var\` declarations to appear at the top of their containing scope.
nursery/useVueBaseImport notice javascript - vue+ Enforce importing Vue's public entry point instead of internal Vue packages.
nursery/useVueConsistentDefinePropsDeclaration notice html - vue Enforce consistent \`defineProps\` declaration style.
nursery/useVueNextTickPromise notice html - vue+ Enforces Promise syntax when using Vue \`nextTick\`.
nursery/useVueValidVFor notice html - vue+ Enforces valid \`v-for\` directives in Vue templates.
performance/noAccumulatingSpread warning javascript + - Disallow the use of spread (\`...\`) syntax on accumulators.
performance/noAwaitInLoops notice javascript - - Disallow \`await\` inside loops.
performance/noBarrelFile warning javascript - - Disallow the use of barrel file.
performance/noDelete warning javascript - - Disallow the use of the \`delete\` operator.
performance/noDynamicNamespaceImportAccess warning javascript + - Disallow accessing namespace imports dynamically.
performance/noImgElement warning javascript - next+ Prevent usage of \`<img>\` element in a Next.js project.
performance/noJsxPropsBind warning javascript - react Disallow .bind(), arrow functions, or function expressions in JSX props.
performance/noNamespaceImport warning javascript - - Disallow the use of namespace imports.
performance/noReExportAll warning javascript - - Avoid re-export all.
performance/noSyncScripts warning javascript - react,next Prevent the usage of synchronous scripts.
performance/noUnwantedPolyfillio warning javascript - next+ Prevent duplicate polyfills from Polyfill.io.
performance/useGoogleFontPreconnect notice javascript - next+ Ensure the \`preconnect\` attribute is used when using Google Fonts.
performance/useSolidForComponent notice javascript - solid Enforce using Solid's \`<For />\` component for mapping an array to JSX elements.
performance/useTopLevelRegex warning javascript - - Require regex literals to be declared at the top level.
performance/useVueVapor warning html - vue Enforce opting in to Vue Vapor mode in \`<script setup>\` blocks.
security/noBlankTarget error javascript + - Disallow \`target="_blank"\` attribute without \`rel="noopener"\`.
security/noDangerouslySetInnerHtml error javascript - react+ Prevent the usage of dangerous JSX props.
security/noDangerouslySetInnerHtmlWithChildren error javascript - react+ Report when a DOM element or a component uses both \`children\` and \`dangerouslySetInnerHTML\` prop.
security/noGlobalEval error javascript + - Disallow the use of global \`eval()\`.
security/noScriptUrl error javascript + - Disallow \`javascript:\` URLs.
security/noSecrets notice javascript - - Disallow usage of sensitive data such as API keys and tokens.
style/noCommonJs warning javascript - - Disallow use of CommonJs module system in favor of ESM style imports.
style/noContinue notice javascript - - Disallow continue statements.
style/noDefaultExport warning javascript - - Disallow default exports.
style/noDescendingSpecificity warning css + - Disallow a lower specificity selector from coming after a higher specificity selector.
style/noDoneCallback notice javascript - - Disallow using a callback in asynchronous tests and hooks.
style/noEnum warning javascript - - Disallow TypeScript enum.
style/noExcessiveClassesPerFile notice javascript - - Enforce a maximum number of classes per file.
style/noExcessiveLinesPerFile notice json - - Restrict the number of lines in a file.
style/noExportedImports notice javascript - - Disallow exporting an imported variable.
style/noHeadElement warning javascript - next+ Prevent usage of \`<head>\` element in a Next.js project.
style/noHexColors notice css - - Disallow hex colors.
style/noImplicitBoolean notice javascript - - Disallow implicit \`true\` values on JSX boolean attributes.
style/noIncrementDecrement notice javascript - - Disallows the usage of the unary operators ++ and --.
style/noInferrableTypes notice javascript - - Disallow type annotations for variables, parameters, and class properties initialized with a literal expression.
style/noJsxLiterals notice javascript - - Disallow string literals inside JSX elements.
style/noMagicNumbers notice javascript - - Reports usage of "magic numbers" — numbers used directly instead of being assigned to named constants.
style/noMultiAssign notice javascript - - Disallow use of chained assignment expressions.
style/noMultilineString notice javascript - - Disallow creating multiline strings by escaping newlines.
style/noNamespace warning javascript - - Disallow the use of TypeScript's \`namespace\`s.
style/noNegationElse notice javascript - - Disallow negation in the condition of an \`if\` statement if it has an \`else\` clause.
style/noNestedTernary notice javascript - - Disallow nested ternary expressions.
style/noNonNullAssertion warning javascript + - Disallow non-null assertions using the \`!\` postfix operator.
style/noParameterAssign warning javascript - - Disallow reassigning \`function\` parameters.
style/noParameterProperties warning javascript - - Disallow the use of parameter properties in class constructors.
style/noProcessEnv notice javascript - - Disallow the use of \`process.env\`.
style/noRestrictedGlobals warning javascript - - This rule allows you to specify global variable names that you don’t want to use in your application.
style/noRestrictedImports warning json - - Disallow specified modules when loaded by import or require.
style/noRestrictedTypes warning json - - Disallow user defined types.
style/noRootType notice json - - Disallow the usage of specified root types.
style/noShoutyConstants notice javascript - - Disallow the use of constants which its value is the upper-case version of its name.
style/noSubstr notice javascript - - Enforce the use of \`String.slice()\` over \`String.substr()\` and \`String.substring()\`.
style/noTernary notice javascript - - Disallow ternary operators.
style/noUnusedTemplateLiteral warning javascript - - Disallow template literals if interpolation and special-character handling are not needed.
style/noUselessElse notice javascript - - Disallow \`else\` block when the \`if\` block breaks early.
style/noValueAtRule notice css - - Disallow use of \`@value\` rule in CSS modules.
style/noVueOptionsApi notice html - vue Disallow the use of Vue Options API.
style/noYodaExpression notice javascript - - Disallow the use of yoda expressions.
style/useArrayLiterals notice javascript + - Disallow Array constructors.
style/useAsConstAssertion notice javascript - - Enforce the use of \`as const\` over literal type and type annotation.
style/useAtIndex notice javascript - - Use \`at()\` instead of integer index access.
style/useBlockStatements warning javascript - - Requires following curly brace conventions.
style/useCollapsedElseIf notice javascript - - Enforce using \`else if\` instead of nested \`if\` in \`else\` clauses.
style/useCollapsedIf notice javascript - - Enforce using single \`if\` instead of nested \`if\` clauses.
style/useComponentExportOnlyModules warning javascript - react Enforce declaring components only within modules that export React Components exclusively.
style/useConsistentArrayType notice javascript - - Require consistently using either \`T[]\` or \`Array<T>\`.
style/useConsistentArrowReturn notice javascript - - Enforce consistent arrow function bodies.
style/useConsistentBuiltinInstantiation notice javascript - - Enforce the use of \`new\` for all builtins, except \`String\`, \`Number\` and \`Boolean\`.
style/useConsistentCurlyBraces notice javascript - - This rule enforces consistent use of curly braces inside JSX attributes and JSX children.
style/useConsistentEnumValueType notice javascript - types Disallow enums from having both number and string members.
style/useConsistentGraphqlDescriptions notice graphql - - Require all descriptions to follow the same style (either block or inline) to maintain consistency and improve readability across the schema.
style/useConsistentMemberAccessibility notice json - - Require consistent accessibility modifiers on class properties and methods.
style/useConsistentMethodSignatures notice javascript - - Enforce consistent use of either method signatures or function properties within interfaces and type aliases.
style/useConsistentObjectDefinitions warning json - - Require the consistent declaration of object literals.
style/useConsistentTypeDefinitions notice javascript - - Enforce type definitions to consistently use either \`interface\` or \`type\`.
style/useConst warning javascript + - Require \`const\` declarations for variables that are only assigned once.
style/useDefaultParameterLast warning javascript - - Enforce default function parameters and optional function parameters to be last.
style/useDefaultSwitchClause warning javascript - - Require the default clause in switch statements.
style/useDeprecatedReason warning graphql + - Require specifying the reason argument when using \`@deprecated\` directive.
style/useDestructuring notice javascript - - Require destructuring from arrays and/or objects.
style/useEnumInitializers warning javascript - - Require that each enum member value be explicitly initialized.
style/useErrorCause notice javascript - - Enforce that \`new Error()\` is thrown with the original error as \`cause\`.
style/useExplicitLengthCheck notice javascript - - Enforce explicitly comparing the \`length\`, \`size\`, \`byteLength\` or \`byteOffset\` property of a value.
style/useExponentiationOperator notice javascript + - Disallow the use of \`Math.pow\` in favor of the \`**\` operator.
style/useExportType warning javascript + - Promotes the use of \`export type\` for types.
style/useExportsLast notice javascript - - Require that all exports are declared after all non-export statements.
style/useFilenamingConvention notice json - - Enforce naming conventions for JavaScript and TypeScript filenames.
style/useForOf notice javascript - - Prefer using \`for...of\` loops over standard \`for\` loops where possible.
style/useFragmentSyntax notice javascript - - This rule enforces the use of \`<>...</>\` over \`<Fragment>...</Fragment>\`.
style/useGlobalThis warning javascript - - Enforce the use of \`globalThis\` over \`window\`, \`self\`, and \`global\`.
style/useGraphqlNamingConvention notice graphql - - Validates that all enum values are capitalized.
style/useGroupedAccessorPairs notice javascript - - Enforce that getters and setters for the same property are adjacent in class and object definitions.
style/useImportType warning javascript + - Promotes the use of \`import type\` for types.
style/useInputName notice graphql - - Require mutation argument to be always called "input".
style/useLiteralEnumMembers warning javascript + - Require all enum members to be literal values.
style/useLoneExecutableDefinition notice graphql - - Require queries, mutations, subscriptions or fragments each to be located in separate files.
style/useNamingConvention notice javascript - - Enforce naming conventions for everything across a codebase.
style/useNodeAssertStrict warning javascript - - Promotes the usage of \`node:assert/strict\` over \`node:assert\`.
style/useNodejsImportProtocol notice javascript + - Enforces using the \`node:\` protocol for Node.js builtin modules.
style/useNumberNamespace notice javascript - - Use the \`Number\` properties instead of global ones.
style/useNumericSeparators notice javascript - - Enforce the use of numeric separators in numeric literals.
style/useObjectSpread notice javascript - - Prefer object spread over \`Object.assign()\` when constructing new objects.
style/useReactFunctionComponents notice javascript - react Enforce that components are defined as functions and never as classes.
style/useReadonlyClassProperties notice javascript - - Enforce marking instance properties as \`readonly\` if they are never modified outside the constructor, and static properties as \`readonly\` if they are never reassigned.
style/useSelfClosingElements notice javascript - - Prevent extra closing tags for components without children.
style/useShorthandAssign notice javascript - - Require assignment operator shorthand where possible.
style/useShorthandFunctionType notice javascript + - Enforce using function types instead of object type with call signatures.
style/useSingleVarDeclarator notice javascript - - Disallow multiple variable declarations in the same variable statement.
style/useSpreadOverApply notice javascript - - Enforce the use of the spread operator over \`.apply()\`.
style/useSymbolDescription notice javascript - - Require a description parameter for the \`Symbol()\`.
style/useTemplate notice javascript + - Prefer template literals over string concatenation.
style/useThrowNewError notice javascript - - Require \`new\` when throwing an error.
style/useThrowOnlyError warning javascript - - Disallow throwing non-\`Error\` values.
style/useTrimStartEnd notice javascript - - Enforce the use of \`String.trimStart()\` and \`String.trimEnd()\` over \`String.trimLeft()\` and \`String.trimRight()\`.
style/useUnifiedTypeSignatures notice javascript - - Disallow overload signatures that can be unified into a single signature.
style/useVueConsistentVBindStyle notice html - vue+ Enforce a consistent style for \`v-bind\` in Vue templates.
style/useVueConsistentVOnStyle notice html - vue+ Enforce a consistent style for \`v-on\` in Vue templates.
style/useVueDefineMacrosOrder notice html - vue Enforce specific order of Vue compiler macros.
style/useVueHyphenatedAttributes notice html - vue+ Disallow uppercase letters in Vue template attribute names.
style/useVueMultiWordComponentNames notice html - vue+ Enforce multi-word component names in Vue components.
suspicious/noAlert notice javascript - - Disallow the use of \`alert\`, \`confirm\`, and \`prompt\`.
suspicious/noApproximativeNumericConstant warning javascript + - Use standard constants instead of approximated literals.
suspicious/noArrayIndexKey error javascript - react+ Discourage the usage of Array index in keys.
suspicious/noAssignInExpressions error javascript + - Disallow assignments in expressions.
suspicious/noAsyncPromiseExecutor error javascript + - Disallows using an async function as a Promise executor.
suspicious/noBiomeFirstException error json + - Prevents the misuse of glob patterns inside the \`files.includes\` field.
suspicious/noBitwiseOperators notice javascript - - Disallow bitwise operators.
suspicious/noCatchAssign warning javascript + - Disallow reassigning exceptions in catch clauses.
suspicious/noClassAssign error javascript + - Disallow reassigning class members.
suspicious/noCommentText error javascript + - Prevent comments from being inserted as text nodes.
suspicious/noCompareNegZero error javascript + - Disallow comparing against \`-0\`.
suspicious/noConfusingLabels warning javascript + - Disallow labeled statements that are not loops.
suspicious/noConfusingVoidType warning javascript + - Disallow \`void\` type outside of generic or return types.
suspicious/noConsole warning javascript - - Disallow the use of \`console\`.
suspicious/noConstEnum warning javascript + - Disallow TypeScript \`const enum\`.
suspicious/noConstantBinaryExpressions notice javascript - - Disallow expressions where the operation doesn't affect the value.
suspicious/noControlCharactersInRegex error javascript + - Prevents from having control characters and some escape sequences that match control characters in regular expression literals.
suspicious/noDebugger error javascript + - Disallow the use of \`debugger\`.
suspicious/noDeprecatedImports warning javascript - project Restrict imports of deprecated exports.
suspicious/noDeprecatedMediaType warning css + - Disallow deprecated media types.
suspicious/noDocumentCookie warning javascript + - Disallow direct assignments to \`document.cookie\`.
suspicious/noDocumentImportInPage warning javascript - next+ Prevents importing \`next/document\` outside of \`pages/_document.jsx\` in Next.js projects.
suspicious/noDoubleEquals error javascript + - Require the use of \`===\` and \`!==\`.
suspicious/noDuplicateAtImportRules error css + - Disallow duplicate \`@import\` rules.
suspicious/noDuplicateCase error javascript + - Disallow duplicate case labels.
suspicious/noDuplicateClassMembers error javascript + - Disallow duplicate class members.
suspicious/noDuplicateCustomProperties error css + - Disallow duplicate custom properties within declaration blocks.
suspicious/noDuplicateDependencies warning json - - Prevent the listing of duplicate dependencies.
suspicious/noDuplicateElseIf error javascript + - Disallow duplicate conditions in if-else-if chains.
suspicious/noDuplicateEnumValues warning javascript + - Disallow duplicate enum member values.
suspicious/noDuplicateFields notice graphql + - No duplicated fields in GraphQL operations.
suspicious/noDuplicateFontNames error css + - Disallow duplicate names within font families.
suspicious/noDuplicateGraphqlOperationName warning graphql - - Enforce unique operation names across a GraphQL document.
suspicious/noDuplicateJsxProps error javascript + - Prevents JSX properties to be assigned multiple times.
suspicious/noDuplicateObjectKeys error javascript + - Disallow two keys with the same name inside objects.
suspicious/noDuplicateParameters error javascript + - Disallow duplicate function parameter name.
suspicious/noDuplicateProperties error css + - Disallow duplicate properties within declaration blocks.
suspicious/noDuplicateSelectorsKeyframeBlock error css + - Disallow duplicate selectors within keyframe blocks.
suspicious/noDuplicateTestHooks error javascript - test+ A \`describe\` block should not contain duplicate hooks.
suspicious/noDuplicatedSpreadProps warning javascript - react,solid Disallow JSX prop spreading the same identifier multiple times.
suspicious/noEmptyBlock warning css + - Disallow CSS empty blocks.
suspicious/noEmptyBlockStatements warning javascript - - Disallow empty block statements and static blocks.
suspicious/noEmptyInterface error javascript + - Disallow the declaration of empty interfaces.
suspicious/noEmptySource warning javascript - - Disallow empty sources.
suspicious/noEqualsToNull warning javascript - - Require the use of \`===\` or \`!==\` for comparison with \`null\`.
suspicious/noEvolvingTypes warning javascript - - Disallow variables from evolving into \`any\` type through reassignments.
suspicious/noExplicitAny warning javascript + - Disallow the \`any\` type usage.
suspicious/noExportsInTest error javascript - test+ Disallow using \`export\` or \`module.exports\` in files containing tests.
suspicious/noExtraNonNullAssertion warning javascript + - Prevents the wrong usage of the non-null assertion operator (\`!\`) in TypeScript files.
suspicious/noFallthroughSwitchClause error javascript + - Disallow fallthrough of \`switch\` clauses.
suspicious/noFocusedTests warning javascript - test+ Disallow focused tests.
suspicious/noForIn warning javascript - - Disallow iterating using a for-in loop.
suspicious/noFunctionAssign error javascript + - Disallow reassigning function declarations.
suspicious/noGlobalAssign error javascript + - Disallow assignments to native objects and read-only global variables.
suspicious/noGlobalIsFinite warning javascript + - Use \`Number.isFinite\` instead of global \`isFinite\`.
suspicious/noGlobalIsNan warning javascript + - Use \`Number.isNaN\` instead of global \`isNaN\`.
suspicious/noHeadImportInDocument warning javascript - next+ Prevent using the \`next/head\` module in \`pages/_document.js\` on Next.js projects.
suspicious/noImplicitAnyLet error javascript + - Disallow use of implicit \`any\` type on variable declarations.
suspicious/noImportAssign error javascript + - Disallow assigning to imported bindings.
suspicious/noImportCycles warning javascript - project Prevent import cycles.
suspicious/noImportantInKeyframe error css + - Disallow invalid \`!important\` within keyframe declarations.
suspicious/noIrregularWhitespace warning javascript + - Disallows the use of irregular whitespace characters.
suspicious/noLabelVar error javascript + - Disallow labels that share a name with a variable.
suspicious/noLeakedRender warning javascript - react Prevent problematic leaked values from being rendered.
suspicious/noMisleadingCharacterClass error javascript + - Disallow characters made with multiple code points in character class syntax.
suspicious/noMisleadingInstantiator error javascript + - Enforce proper usage of \`new\` and \`constructor\`.
suspicious/noMisplacedAssertion warning javascript - - Checks that the assertion function, for example \`expect\`, is placed inside an \`it()\` function call.
suspicious/noMisrefactoredShorthandAssign error javascript + - Disallow shorthand assign when variable appears on both sides.
suspicious/noNestedPromises warning javascript - - Disallow nested \`.then()\` or \`.catch()\` promise calls.
suspicious/noNonNullAssertedOptionalChain error javascript + - Disallow non-null assertions after optional chaining expressions.
suspicious/noOctalEscape warning javascript + - Disallow octal escape sequences in string literals.
suspicious/noParametersOnlyUsedInRecursion warning javascript - - Disallow function parameters that are only used in recursive calls.
suspicious/noProto warning javascript + - Disallow the use of the deprecated \`__proto__\` object property.
suspicious/noPrototypeBuiltins warning javascript + - Disallow direct use of \`Object.prototype\` builtins.
suspicious/noQuickfixBiome notice json + - Disallow the use if \`quickfix.biome\` inside editor settings file.
suspicious/noReactForwardRef warning javascript - react Replaces usages of \`forwardRef\` with passing \`ref\` as a prop.
suspicious/noReactSpecificProps warning javascript - solid+,qwik+ Prevents React-specific JSX properties from being used.
suspicious/noRedeclare error javascript + - Disallow variable, function, class, and type redeclarations in the same scope.
suspicious/noRedundantUseStrict warning json + - Prevents from having redundant \`"use strict"\`.
suspicious/noReturnAssign error javascript - - Disallow assignments in return statements.
suspicious/noSelfCompare error javascript + - Disallow comparisons where both sides are exactly the same.
suspicious/noShadow warning javascript - - Disallow variable declarations from shadowing variables declared in the outer scope.
suspicious/noShadowRestrictedNames error javascript + - Disallow identifiers from shadowing restricted names.
suspicious/noShorthandPropertyOverrides error css + - Disallow shorthand properties that override related longhand properties.
suspicious/noSkippedTests warning javascript - test Disallow disabled tests.
suspicious/noSparseArray error javascript + - Prevents the use of sparse arrays (arrays with holes).
suspicious/noSuspiciousSemicolonInJsx warning javascript + - It detects possible "wrong" semicolons inside JSX elements.
suspicious/noTemplateCurlyInString warning javascript + - Disallow template literal placeholder syntax in regular strings.
suspicious/noThenProperty error javascript + - Disallow \`then\` property.
suspicious/noTsIgnore warning javascript + - Prevents the use of the TypeScript directive \`@ts-ignore\`.
suspicious/noUnassignedVariables notice javascript - - Disallow \`let\` or \`var\` variables that are read but never assigned.
suspicious/noUndeclaredEnvVars warning javascript - turborepo+ Disallow the use of undeclared environment variables.
suspicious/noUnknownAtRules error css + - Disallow unknown at-rules.
suspicious/noUnknownAttribute warning javascript - react Disallow unknown DOM properties.
suspicious/noUnnecessaryConditions warning javascript - types Disallow conditions that always evaluate to the same value.
suspicious/noUnsafeDeclarationMerging error javascript + - Disallow unsafe declaration merging between interfaces and classes.
suspicious/noUnsafeNegation error javascript + - Disallow using unsafe negation.
suspicious/noUnusedExpressions warning javascript - - Disallow expression statements that are neither a function call nor an assignment.
suspicious/noUselessEscapeInString warning javascript + - Disallow unnecessary escapes in string literals.
suspicious/noUselessRegexBackrefs warning javascript + - Disallow useless backreferences in regular expression literals that always match an empty string.
suspicious/noVar warning javascript - - Disallow the use of \`var\`.
suspicious/noVueArrowFuncInWatch warning html - vue+ Disallows using arrow functions when defining a watcher.
suspicious/noWith error javascript + - Disallow \`with\` statements in non-strict contexts.
suspicious/useAdjacentOverloadSignatures warning javascript + - Disallow the use of overload signatures that are not next to each other.
suspicious/useArraySortCompare warning javascript - types Require Array#sort and Array#toSorted calls to always provide a compareFunction.
suspicious/useAwait warning javascript - - Ensure \`async\` functions utilize \`await\`.
suspicious/useBiomeIgnoreFolder warning json + - Promotes the correct usage for ignoring folders in the configuration file.
suspicious/useDefaultSwitchClauseLast warning javascript + - Enforce default clauses in switch statements to be last.
suspicious/useDeprecatedDate warning graphql - - Require the \`@deprecated\` directive to specify a deletion date.
suspicious/useErrorMessage warning javascript - - Enforce passing a message value when creating a built-in error.
suspicious/useGetterReturn error javascript + - Enforce \`get\` methods to always return a value.
suspicious/useGoogleFontDisplay warning javascript + - Enforces the use of a recommended \`display\` strategy with Google Fonts.
suspicious/useGuardForIn warning javascript - - Require \`for-in\` loops to include an \`if\` statement.
suspicious/useIsArray warning javascript + - Use \`Array.isArray()\` instead of \`instanceof Array\`.
suspicious/useIterableCallbackReturn error javascript + - Enforce consistent return values in iterable callbacks.
suspicious/useNamespaceKeyword error javascript + - Require using the \`namespace\` keyword over the \`module\` keyword to declare TypeScript namespaces.
suspicious/useNumberToFixedDigitsArgument warning javascript - - Enforce using the digits argument with \`Number#toFixed()\`.
suspicious/useRequiredScripts warning json - - Enforce the presence of required scripts in package.json.
suspicious/useStaticResponseMethods notice javascript - - Use static \`Response\` methods instead of \`new Response()\` constructor when possible.
suspicious/useStrictMode warning javascript - - Enforce the use of the directive \`"use strict"\` in script files.
`;

/** Domains, each with the packages that switch it on where the project depends on one of them. */
export const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  astro: ['astro'],
  drizzle: ['drizzle-orm'],
  next: ['next'],
  playwright: ['@playwright/test'],
  project: [],
  qwik: ['@builder.io/qwik', '@qwik.dev/core'],
  react: ['react'],
  reactNative: ['react-native'],
  solid: ['solid'],
  svelte: ['svelte'],
  tailwind: ['tailwindcss'],
  test: ['jest', 'mocha', 'ava', 'vitest'],
  turborepo: ['turbo'],
  types: [],
  vue: ['vue'],
};
