// Written by scripts/tool-rules.ts from HTMLHint. Do not edit.

/** The rules of HTMLHint, one a line: its name and a sentence. */
export const RULE_TABLE = `
alt-require The alt attribute of an <img> element must be present and alt attribute of area[href] and input[type=image] must have a value.
attr-lowercase All attribute names must be in lowercase.
attr-no-duplication Elements cannot have duplicate attributes.
attr-no-unnecessary-whitespace No spaces between attribute names and values.
attr-value-no-duplication Class attributes should not contain duplicate values. Other attributes can be checked via configuration.
attr-sorted Attribute tags must be in proper order.
attr-unsafe-chars Attribute values cannot contain unsafe chars.
attr-value-double-quotes Attribute values must be in double quotes.
attr-value-not-empty All attributes must have values.
attr-value-single-quotes Attribute values must be in single quotes.
attr-whitespace All attributes should be separated by only one space and not have leading/trailing whitespace.
button-type-require The type attribute of a <button> element must be present with a valid value: "button", "submit", or "reset".
doctype-first Doctype must be declared first (comments and whitespace allowed before DOCTYPE).
doctype-html5 Invalid doctype. Use: "<!DOCTYPE html>"
empty-tag-not-self-closed Empty tags must not use self closed syntax.
form-method-require The method attribute of a <form> element must be present with a valid value: "get", "post", or "dialog".
frame-title-require A <frame> or <iframe> element must have an accessible name.
h1-require <h1> must be present in <body> tag and not be empty.
head-script-disabled The <script> tag cannot be used in a <head> tag.
href-abs-or-rel An href attribute must be either absolute or relative.
html-lang-require The lang attribute of an <html> element must be present and should be valid.
id-class-ad-disabled The id and class attributes cannot use the ad keyword, it will be blocked by adblock software.
id-class-value The id and class attribute values must meet the specified rules.
id-unique The value of id attributes must be unique.
inline-script-disabled Inline script cannot be used.
inline-style-disabled Inline style cannot be used.
input-requires-label All [ input ] tags must have a corresponding [ label ] tag.
link-rel-canonical-require <link rel="canonical"> with non-blank href must be present in <head> tag.
main-require <main> must be present in <body> tag.
meta-charset-require <meta charset=""> must be present in <head> tag.
meta-description-require <meta name="description"> with non-blank content must be present in <head> tag.
meta-viewport-require <meta name="viewport"> with non-blank content must be present in <head> tag.
script-disabled The <script> tag cannot be used.
space-tab-mixed-disabled Do not mix tabs and spaces for indentation.
spec-char-escape Special characters must be escaped.
src-not-empty The src attribute of an img(script,link) must have a value.
style-disabled <style> tags cannot be used.
tag-no-obsolete Disallows the use of obsolete HTML tags.
tagname-lowercase All html element names must be in lowercase.
tagname-specialchars All special characters must be escaped.
tag-pair Tag must be paired.
tags-check Checks html tags.
tag-self-close Empty tags must be self closed.
title-require <title> must be present in <head> tag.
`;
