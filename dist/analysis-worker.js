import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(612);
    const parser_1 = __nccwpck_require__(152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(525);
    const string_intern_1 = __nccwpck_require__(579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(612);
    const edit = __nccwpck_require__(807);
    const scanner = __nccwpck_require__(525);
    const parser = __nccwpck_require__(152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ analyzeTask)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/errors.js
/** The user can fix it: shown as one message, without a stack, with exit code 2. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
}
/** The message of whatever was thrown, also when it was not an `Error`. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** What the user is told of an error that ends the program: how to mend it, or how to report it. */
function describeFatal(thrown) {
    if (thrown instanceof ConfigurationError)
        return thrown.message;
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `This is a fault of Evenkeel itself, please report it.\n${trace}`;
}
/** Ends a `switch` over a union; a new case is then a compile error here. */
function assertNever(value) {
    throw new Error(`Expected every case to be covered, found ${JSON.stringify(value)}.`);
}

;// CONCATENATED MODULE: ./build/files/describe-system-error.js
/** What can happen to a file on a good day, by the system's code. */
const WORDS = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['ENOENT', 'there is nothing of that name'],
    ['ENOTDIR', 'there is nothing of that name'],
    ['ELOOP', 'it is a symbolic link'],
    ['ENXIO', 'it is not a regular file'],
    ['ENAMETOOLONG', 'its path is too long for this system'],
    ['EIO', 'the disk reported an error'],
]);
/** Words for a failure of the file system, without a path. Anything else is a bug of ours, and thrown on. */
function describeSystemError(error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
        const code = String(error.code);
        return WORDS.get(code) ?? `the system reported ${code}`;
    }
    throw error;
}

;// CONCATENATED MODULE: ./build/files/listed-file.js
const REPLACEMENT_CHARACTER = '\uFFFD';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeStrictly(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The length a UTF-8 sequence must have, judged by its first byte. */
function announcedLength(lead) {
    if (lead < 0xc0)
        return 1;
    if (lead < 0xe0)
        return 2;
    return lead < 0xf0 ? 3 : 4;
}
function showBytes(bytes) {
    let shown = '';
    let at = 0;
    while (at < bytes.length) {
        const lead = bytes[at] ?? 0;
        const length = announcedLength(lead);
        const character = decodeStrictly(bytes.subarray(at, at + length));
        shown += character ?? `\\x${lead.toString(16).padStart(2, '0')}`;
        at += character === undefined ? 1 : length;
    }
    return shown;
}
/** Names a file from the bytes the system knows it by. */
function toFileName(bytes) {
    const text = bytes.toString('utf8');
    // Only a name with a replacement character can have lost something in decoding.
    if (!text.includes(REPLACEMENT_CHARACTER) || decodeStrictly(bytes) !== undefined) {
        return { path: text };
    }
    return { path: showBytes(bytes), pathBytes: bytes.toString('base64') };
}
/** The bytes the system knows a file by. */
function toPathBytes(name) {
    return name.pathBytes === undefined
        ? Buffer.from(name.path, 'utf8')
        : Buffer.from(name.pathBytes, 'base64');
}
/** `.git` and the short name Windows gives it, in any case: never listed, never read. */
const GIT_FOLDER = /^(?:\.git|git~\d)$/i;
/**
 * Whether a path stays below the folder it is relative to and outside of `.git`. An index is a file
 * of the repository: one made by hand can hold `../../etc/passwd`.
 */
function isContainedPath(path) {
    return path
        .split('/')
        .every((name) => name !== '' && name !== '.' && name !== '..' && !GIT_FOLDER.test(name));
}
/** A listing's entry for a path of these bytes. A path that leads elsewhere is `special`, whatever the listing says. */
function toListedFile(bytes, kind) {
    const name = toFileName(bytes);
    const contained = isContainedPath(name.path) ? kind : 'special';
    return name.pathBytes === undefined
        ? { path: name.path, kind: contained }
        : { ...name, kind: contained };
}

;// CONCATENATED MODULE: ./build/files/on-disk.js

/** Why a path is not opened, as half a sentence; `undefined` for a regular file. */
function describeObstacle(onDisk) {
    switch (onDisk.kind) {
        case 'file':
            return undefined;
        case 'symlink':
            return 'it is, or lies behind, a symbolic link';
        case 'special':
            return 'it is not a regular file';
        case 'missing':
            return 'it is no longer there';
        default:
            return assertNever(onDisk);
    }
}

;// CONCATENATED MODULE: ./build/adapters/source-file.js






/** Configuration files are written by hand; 1 MiB is far beyond any. */
const MAX_TEXT_BYTES = 1 << 20;
/** Folders remembered by one worker; a repository can have any number. */
const MAX_FOLDERS_REMEMBERED = 20_000;
/** Room for files that say they are empty: those in /proc do, and are not. */
const UNTOLD_SIZE_BYTES = 1 << 14;
/**
 * Never follow a link in the last name, never wait for the other end of a FIFO, never take over a
 * terminal. Windows has none of the three; there the looks before and after opening have to do.
 */
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY |
    (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
const THIS_SYSTEM = {
    separator: external_node_path_namespaceObject.sep,
    descriptors: process.platform === 'linux' ? '/proc/self/fd' : undefined,
};
function unreadable(detail) {
    return { kind: 'unreadable', detail };
}
function toOnDisk(stats) {
    if (stats?.isFile() === true)
        return { kind: 'file', sizeBytes: stats.size };
    if (stats?.isSymbolicLink() === true)
        return { kind: 'symlink' };
    // A folder in the place of a file: the file is gone.
    return { kind: stats === undefined || stats.isDirectory() ? 'missing' : 'special' };
}
/** Looks along the folders to a place; `undefined` when each is a real one. */
function obstacleBefore({ path, known, locate }) {
    if (known.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
        return undefined;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end);
        if (known.has(folder))
            continue;
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(locate(folder), { throwIfNoEntry: false });
        if (stats?.isDirectory() !== true) {
            return { kind: stats?.isSymbolicLink() === true ? 'symlink' : 'missing' };
        }
        if (known.size >= MAX_FOLDERS_REMEMBERED)
            known.clear();
        known.add(folder);
    }
    return undefined;
}
function statusOf(place) {
    return (obstacleBefore(place) ??
        toOnDisk((0,external_node_fs_namespaceObject.lstatSync)(place.locate(place.path), { throwIfNoEntry: false })));
}
/** Asks Linux where an open file is; where /proc is masked the answer is `undefined`. */
function isBelow(base, link) {
    try {
        const path = (0,external_node_fs_namespaceObject.readlinkSync)(link, 'latin1');
        const start = Buffer.from(base).toString('latin1');
        return path.startsWith(start) && isContainedPath(path.slice(start.length));
    }
    catch (error) {
        describeSystemError(error);
        return undefined;
    }
}
/** Looks at the place once more, nothing remembered, and compares what is there with an open file. */
function isAtPlace(descriptor, place) {
    if (obstacleBefore({ ...place, known: new Set() }) !== undefined)
        return false;
    const opened = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    const there = (0,external_node_fs_namespaceObject.lstatSync)(place.locate(place.path), { bigint: true, throwIfNoEntry: false });
    return there?.isFile() === true && there.ino === opened.ino && there.dev === opened.dev;
}
/** Reads to the end, or until there is more than `maxBytes`. */
function readDescriptor(descriptor, maxBytes) {
    const toldBytes = (0,external_node_fs_namespaceObject.fstatSync)(descriptor).size || UNTOLD_SIZE_BYTES;
    let buffer = Buffer.allocUnsafeSlow(Math.min(toldBytes, maxBytes) + 1);
    let length = 0;
    while (length <= maxBytes) {
        if (length === buffer.length) {
            buffer = Buffer.concat([buffer], Math.min(2 * length, maxBytes + 1));
        }
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length) };
        length += count;
    }
    return { kind: 'too-large', detail: `it has more than ${maxBytes} bytes` };
}
/** Whether an open file is what it should be. Only this is certain: paths can change under any look. */
function isRegularInside(descriptor, place, base) {
    if (!(0,external_node_fs_namespaceObject.fstatSync)(descriptor).isFile())
        return false;
    const { descriptors } = base.facts;
    const link = descriptors === undefined ? undefined : `${descriptors}/${descriptor}`;
    return ((link === undefined ? undefined : isBelow(base.path, link)) ?? isAtPlace(descriptor, place));
}
function readPlace(place, maxBytes, base) {
    const obstacle = describeObstacle(statusOf(place));
    if (obstacle !== undefined)
        return unreadable(obstacle);
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(place.locate(place.path), OPEN_FLAGS);
    try {
        return isRegularInside(descriptor, place, base)
            ? readDescriptor(descriptor, maxBytes)
            : unreadable('it was replaced while it was opened');
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** Where a file is; `undefined` for a path that leads elsewhere. */
function toPlace({ path, pathBytes }, base) {
    const isForeign = base.facts.separator === '\\' && /[\\:]/.test(path);
    if (isForeign || path.includes('\0') || !isContainedPath(path))
        return undefined;
    if (pathBytes === undefined) {
        return { path, known: base.known, locate: (within) => `${base.path}${within}` };
    }
    return {
        path: toPathBytes({ path, pathBytes }).toString('latin1'),
        // Spelled a letter a byte, a name can look like another's: nothing of it is remembered.
        known: new Set(),
        locate: (within) => Buffer.concat([Buffer.from(base.path), Buffer.from(within, 'latin1')]),
    };
}
/** The folder's real path. */
function realFolder(path) {
    const found = (what) => new ConfigurationError(`Expected "path" to name a folder, found ${JSON.stringify(path)}: ${what}.`);
    try {
        const root = external_node_fs_namespaceObject.realpathSync.native(path);
        if ((0,external_node_fs_namespaceObject.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw found(describeSystemError(error));
    }
    throw found('it is not a folder');
}
function readFile(file, maxBytes, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return unreadable('its path leads out of the analysed folder, or into .git');
    try {
        return readPlace(place, maxBytes, base);
    }
    catch (error) {
        return unreadable(describeSystemError(error));
    }
}
function readStatus(file, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return { kind: 'special' };
    try {
        return statusOf(place);
    }
    catch (error) {
        describeSystemError(error);
        // It is there, but not for us: reading it will fail as well, and say why.
        return { kind: 'file', sizeBytes: 0 };
    }
}
/** Opens the analysed folder. Throws `ConfigurationError` when there is no such folder. */
function openSourceFolder(path, facts = THIS_SYSTEM) {
    const root = realFolder(path);
    const base = {
        path: root.endsWith(external_node_path_namespaceObject.sep) ? root : `${root}${external_node_path_namespaceObject.sep}`,
        facts,
        known: new Set(),
    };
    return {
        root,
        readStatus: (file) => readStatus(file, base),
        read: (file, maxBytes) => readFile(file, maxBytes, base),
        readText(name) {
            const result = readFile({ path: name }, MAX_TEXT_BYTES, base);
            return result.kind === 'bytes' ? new TextDecoder().decode(result.bytes) : undefined;
        },
    };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/adapters/vendor-assets.js




/** A large module is shipped compressed: hosts warn at files of 50 MB. */
function compile(folder, name) {
    const path = (0,external_node_path_namespaceObject.join)(folder, `${name}.wasm`);
    return new WebAssembly.Module((0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.readFileSync)(path) : (0,external_node_zlib_namespaceObject.brotliDecompressSync)((0,external_node_fs_namespaceObject.readFileSync)(`${path}.br`)));
}
/**
 * The shipped files in `folder`. A module that is not among `modules` is compiled when it is asked
 * for, once, which is right but slow: the engine hands them all in.
 */
function openVendorAssets(folder, modules = {}) {
    const compiled = new Map(Object.entries(modules));
    const require = (0,external_node_module_namespaceObject.createRequire)((0,external_node_path_namespaceObject.join)(folder, 'require.cjs'));
    return {
        module(name) {
            const found = compiled.get(name) ?? compile(folder, name);
            compiled.set(name, found);
            return found;
        },
        bytes: (name) => (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(folder, name)),
        require: (name) => require(`./${name}`),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/analyze-source.js
/** The analyzers of one worker, each loaded when a file first needs it. */
class AnalyzerSet {
    #analyzers;
    #context;
    #loaded = new Map();
    constructor(analyzers, context) {
        this.#analyzers = new Map(analyzers.map((analyzer) => [analyzer.id, analyzer]));
        this.#context = context;
    }
    /** WebAssembly memory of all loaded analyzers. */
    memoryBytes() {
        let total = 0;
        for (const loaded of this.#loaded.values())
            total += loaded.memoryBytes();
        return total;
    }
    /** Runs the named analyzers over one file, in the order given. Never throws. */
    async analyze(file, ids, progress) {
        const found = [];
        for (const [index, id] of ids.entries()) {
            try {
                const loaded = await this.#load(id, () => progress('loading', index));
                progress('analyzing', index);
                found.push({ analyzer: id, matches: loaded.analyze(file) });
            }
            catch (error) {
                return { kind: 'broke', analyzer: id, error };
            }
        }
        return { kind: 'completed', found };
    }
    async #load(id, onLoading) {
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const analyzer = this.#analyzers.get(id);
        if (analyzer === undefined)
            throw new Error(`Expected a registered analyzer, found "${id}".`);
        onLoading();
        const loaded = await analyzer.load(this.#context);
        this.#loaded.set(id, loaded);
        return loaded;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruby-files.js

const EXTENSIONS = new Set([
    '.gemspec',
    '.god',
    '.jbuilder',
    '.podspec',
    '.rabl',
    '.rake',
    '.rb',
    '.rbw',
    '.rbx',
    '.ru',
    '.ruby',
    '.thor',
]);
/** Files that Ruby's tools know by their whole name; GitHub's Linguist lists the same. */
const NAMES = new Set([
    '.irbrc',
    '.pryrc',
    '.simplecov',
    'Appraisals',
    'Berksfile',
    'Brewfile',
    'Buildfile',
    'Capfile',
    'Dangerfile',
    'Deliverfile',
    'Fastfile',
    'Gemfile',
    'Guardfile',
    'Podfile',
    'Rakefile',
    'Steepfile',
    'Thorfile',
    'Vagrantfile',
]);
/** Whether a path is that of a Ruby program. ERB and other templates are not: Ruby is only part of them. */
function isRubyFile(path) {
    return NAMES.has(external_node_path_namespaceObject.posix.basename(path)) || EXTENSIONS.has(external_node_path_namespaceObject.posix.extname(path).toLowerCase());
}

;// CONCATENATED MODULE: ./build/analyzers/declared-encoding.js


/** Declarations stand in the first two lines; what is longer than this is no line anybody wrote one in. */
const MAX_HEAD_BYTES = 4_096;
/** A comment that declares an encoding, as PEP 263 has it. */
const PYTHON_DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** The second line counts only after a first one without code. */
const PYTHON_BLANK = /^[ \t\f]*(?:#.*)?$/;
/** Ruby's magic comment, also in the forms of Emacs and Vim. */
const RUBY_DECLARATION = /^[ \t]*#.*?coding[:=][ \t]*([-\w.]+)/i;
const PYTHON_EXTENSIONS = new Set(['.py', '.pyi', '.pyw']);
/** The first two lines. Every encoding that can be declared has ASCII at ASCII's places. */
function firstLines(bytes) {
    const head = Buffer.from(bytes.subarray(0, MAX_HEAD_BYTES)).toString('latin1');
    const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
    return [first, second];
}
/**
 * The encoding a source file declares for itself, in its own spelling: Python's cookie (PEP 263) and
 * Ruby's magic comment. `undefined` when it declares none, or is in a language that has no way to.
 */
function declaredEncoding(bytes, path) {
    const [first, second] = firstLines(bytes);
    if (PYTHON_EXTENSIONS.has(external_node_path_namespaceObject.posix.extname(path).toLowerCase())) {
        const inFirst = PYTHON_DECLARATION.exec(first)?.[1];
        const inSecond = PYTHON_BLANK.test(first) ? PYTHON_DECLARATION.exec(second)?.[1] : undefined;
        return inFirst ?? inSecond;
    }
    if (!isRubyFile(path))
        return undefined;
    return RUBY_DECLARATION.exec(first.startsWith('#!') ? second : first)?.[1];
}

;// CONCATENATED MODULE: ./build/analyzers/php-files.js

/** Extensions that GitHub's Linguist knows as PHP and no other language shares. */
const php_files_EXTENSIONS = new Set([
    '.ctp',
    '.php',
    '.php3',
    '.php4',
    '.php5',
    '.php7',
    '.php8',
    '.phps',
    '.phtml',
]);
/** Whether a path is that of a PHP program or template. */
function isPhpFile(path) {
    return php_files_EXTENSIONS.has(external_node_path_namespaceObject.posix.extname(path).toLowerCase());
}

;// CONCATENATED MODULE: ./build/analyzers/text-encoding.js
/** Names for UTF-8 and ASCII that the Encoding Standard does not know, or takes for windows-1252. */
const UNICODE_AND_ASCII = new Map([
    ['utf-8', { kind: 'utf-8' }],
    ['utf8', { kind: 'utf-8' }],
    ['u8', { kind: 'utf-8' }],
    ['utf-8-sig', { kind: 'utf-8' }],
    ['cp65001', { kind: 'utf-8' }],
    ['ascii', { kind: 'ascii' }],
    ['us-ascii', { kind: 'ascii' }],
    ['646', { kind: 'ascii' }],
]);
/** Names Python and Ruby have for encodings that the Encoding Standard knows under these labels. */
const LABELS = new Map([
    ['latin-1', 'latin1'],
    ['iso-latin-1', 'latin1'],
    ['8859', 'latin1'],
    ['binary', 'latin1'],
    ['ascii-8bit', 'latin1'],
    ['latin-9', 'iso-8859-15'],
    ['cp932', 'shift_jis'],
    ['ms932', 'shift_jis'],
    ['s-jis', 'shift_jis'],
    ['eucjp', 'euc-jp'],
    ['ujis', 'euc-jp'],
    ['cp949', 'euc-kr'],
    ['uhc', 'euc-kr'],
    ['cp936', 'gbk'],
    ['cp950', 'big5'],
    ['mac-roman', 'macintosh'],
    ['macroman', 'macintosh'],
    ['mac-cyrillic', 'x-mac-cyrillic'],
]);
/** Labels under which no declaration can be read: the file would not be ASCII where it declares. */
const IMPOSSIBLE = /^(?:utf-?(?:16|32|7)|ucs|unicode|iso-10646|csunicode|x-user-defined)/;
/** The Encoding Standard's name for a label; `undefined` when it has none. */
function standardName(label) {
    try {
        return new TextDecoder(label).encoding;
    }
    catch {
        // There is no other way to ask.
        return undefined;
    }
}
/** Finds an encoding by the name a file declares; `undefined` when nobody knows it. */
function findTextEncoding(declared) {
    // Emacs adds the kind of line ends to the name.
    const name = declared
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/-(?:unix|dos|mac)$/, '');
    const known = UNICODE_AND_ASCII.get(name);
    if (known !== undefined || IMPOSSIBLE.test(name))
        return known;
    const candidates = [LABELS.get(name), name, name.replaceAll('-', '_')];
    const label = candidates
        .map((candidate) => (candidate === undefined ? undefined : standardName(candidate)))
        .find((candidate) => candidate !== undefined);
    if (label === undefined)
        return undefined;
    return label === 'windows-1252' ? { kind: 'windows-1252' } : { kind: 'label', label };
}
/**
 * Windows-1252's characters for the bytes 0x80 to 0x9F, by the Encoding Standard. `TextDecoder`
 * cannot be asked: many releases of Node 20 to 24 decode Latin-1 instead (nodejs/node#56542).
 */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Decodes bytes of which each is a character. Never fails. */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replaceAll(/[\u0080-\u009F]/g, (character) => WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80));
}

;// CONCATENATED MODULE: ./build/analyzers/decode-source.js




const decode_source_REPLACEMENT_CHARACTER = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(decode_source_REPLACEMENT_CHARACTER);
function invalid(detail) {
    return { kind: 'invalid-encoding', detail };
}
/** Decodes strictly, without a byte order mark; `undefined` when the bytes are not in the encoding. */
function decode_source_decodeStrictly(bytes, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function hex(byte) {
    return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Where UTF-8 ends: the offset of the first replacement character that is not in the bytes themselves. */
function firstInvalidByte(bytes) {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    let offset = 0;
    let from = 0;
    for (;;) {
        const at = lossy.indexOf(decode_source_REPLACEMENT_CHARACTER, from);
        offset += Buffer.byteLength(lossy.slice(from, Math.max(from, at)));
        const isReal = REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length));
        if (at < 0 || !isReal)
            return offset;
        offset += REPLACEMENT_BYTES.length;
        from = at + 1;
    }
}
function decodeUtf8(bytes) {
    const text = decode_source_decodeStrictly(bytes, 'utf-8');
    if (text !== undefined)
        return { kind: 'text', text };
    const offset = firstInvalidByte(bytes);
    return invalid(`it is not UTF-8: byte ${hex(bytes[offset])} at offset ${offset}`);
}
/** UTF-16 is told by its byte order mark alone; without one its NUL bytes make it binary. */
function decodeUtf16(bytes) {
    const [first, second] = bytes;
    const isLittle = first === 0xff && second === 0xfe;
    if (!isLittle && !(first === 0xfe && second === 0xff))
        return undefined;
    const text = decode_source_decodeStrictly(bytes, isLittle ? 'utf-16le' : 'utf-16be');
    if (text === undefined)
        return invalid('it begins as UTF-16 does, and is not');
    // UTF-32 begins the same way, and has a NUL in every character.
    return text.includes('\0')
        ? { kind: 'binary', detail: 'it has a NUL character' }
        : { kind: 'text', text };
}
function decodeAs(bytes, encoding) {
    switch (encoding.kind) {
        case 'utf-8':
            return decodeUtf8(bytes);
        case 'windows-1252':
            return { kind: 'text', text: decodeWindows1252(bytes) };
        case 'ascii': {
            const offset = bytes.findIndex((byte) => byte >= 0x80);
            if (offset < 0)
                return decodeUtf8(bytes);
            return invalid(`it declares ASCII and is not: byte ${hex(bytes[offset])} at offset ${offset}`);
        }
        case 'label': {
            const text = decode_source_decodeStrictly(bytes, encoding.label);
            if (text === undefined)
                return invalid(`it declares ${encoding.label} and is not`);
            return { kind: 'text', text };
        }
        default:
            return assertNever(encoding);
    }
}
function decodeDeclared(bytes, declared) {
    const encoding = findTextEncoding(declared);
    if (encoding !== undefined)
        return decodeAs(bytes, encoding);
    return invalid(`it declares ${JSON.stringify(declared.slice(0, 40))}, an encoding that is not known`);
}
/** PHP takes bytes as they are, so every file is text: UTF-8 where it can be, else a character a byte. */
function decodePhp(bytes) {
    return { kind: 'text', text: decode_source_decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes) };
}
/**
 * Decodes a source file the way its language does. In this order: a byte order mark decides (UTF-8,
 * UTF-16) and is not part of the text; a NUL byte makes it binary; an encoding that a Python or Ruby
 * file declares is followed; PHP is text whatever its bytes; everything else is UTF-8 or invalid.
 * Never throws.
 */
function decodeSource(bytes, path) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return { kind: 'binary', detail: `it has a NUL byte at offset ${nul}` };
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const declared = hasMark ? undefined : declaredEncoding(bytes, path);
    if (declared !== undefined)
        return decodeDeclared(bytes, declared);
    return isPhpFile(path) ? decodePhp(bytes) : decodeUtf8(bytes);
}

;// CONCATENATED MODULE: ./build/analyzers/help-url.js
/** Where the pages of our own rules are read: the folder `docs/rules` of the release in use. */
const HELP_BASE = 'https://github.com/OWNER/evenkeel/blob/v1/docs/rules';
/** The place that explains a rule: a page has one heading for each, and GitHub makes it an anchor. */
function helpUrlOf(page, rule) {
    return `${HELP_BASE}/${page}.md#${rule}`;
}

;// CONCATENATED MODULE: ./build/analyzers/biome/biome-files.js

const SUPPORTED = /\.(?:[cm]?[jt]s|[jt]sx|jsonc?|code-workspace|code-snippets|css|graphql|gql)$/;
/**
 * Files without an extension of JSON whose readers take comments, and trailing commas too, or are
 * taken by us as if they did. Not `.eslintrc`, which may be YAML.
 */
const JSONC_NAMES = new Set([
    '.babelrc',
    '.hintrc',
    '.jscsrc',
    '.jshintrc',
    '.jslintrc',
    '.swcrc',
]);
/** JSON whose readers take neither comments nor trailing commas. */
const STRICT_JSON_NAMES = ['package.json', 'composer.json', 'bower.json'];
/** Code of others: Biome refuses to look into this folder, whatever its configuration says. */
const DEPENDENCIES = /(?:^|\/)node_modules\//;
/** A stylesheet or script of one line below this length may be one line for other reasons. */
const MINIFIED_CHARACTERS = 2000;
/** GitHub's Linguist calls scripts and styles minified when their average line is longer than this. */
const MINIFIED_LINE_CHARACTERS = 110;
/** Whether Biome is the analyzer of this file. */
function isBiomeFile(path) {
    return (SUPPORTED.test(path) || isUnnamedJsonc(path)) && !DEPENDENCIES.test(path);
}
/** Whether it is JSON with comments that Biome does not know by its name. */
function isUnnamedJsonc(path) {
    return JSONC_NAMES.has(external_node_path_namespaceObject.posix.basename(path));
}
/** Whether it is JSON that must be JSON to the letter. */
function isStrictJson(path) {
    return STRICT_JSON_NAMES.includes(external_node_path_namespaceObject.posix.basename(path));
}
/** Whether it holds TypeScript declarations only. */
function isDeclarationFile(path) {
    return /\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path);
}
/** Whether it is a script of the kinds that need not be a module: Node or a browser decides. */
function isScriptName(path) {
    return /\.(?:c?js|jsx)$/.test(path);
}
/** Whether a script or stylesheet was written by a tool that makes lines long, not by a person. */
function isMinified(path, text) {
    if (!/\.(?:[cm]?js|css)$/.test(path) || text.length < MINIFIED_CHARACTERS)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length > lines * MINIFIED_LINE_CHARACTERS;
}
/** JSON with comments and trailing commas. */
const JSONC_SOURCE = {
    Json: { allowComments: true, allowTrailingCommas: true, kind: 'regular', variant: 'jsonc' },
};
/** JavaScript that is no module: not strict unless it says so. */
const SCRIPT_SOURCE = {
    Js: {
        embedding_kind: 'None',
        language: 'javaScript',
        module_kind: 'script',
        variant: 'jsx',
        version: 'eSNext',
    },
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./build/analyzers/biome/json-nesting.js

/** Whether brackets are nested deeper than told: what parses by recursion must not see such a text. */
function isNestedDeeper(text, limit) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    scanner.scan();
    // By its place: behind a comment that is not closed, the token at the end has a length for ever.
    while (scanner.getTokenOffset() < text.length && depth <= limit) {
        const first = text.charAt(scanner.getTokenOffset());
        if (first === '{' || first === '[')
            depth += 1;
        if (first === '}' || first === ']')
            depth -= 1;
        scanner.scan();
    }
    return depth > limit;
}

;// CONCATENATED MODULE: ./build/analyzers/biome/syntax-trust.js



/** Flow's types look like TypeScript's, and its files are called `.js`. */
const FLOW_PRAGMA = /@(?:no)?flow\b/;
/** The pragma stands in the first comment; this many characters hold the longest licence before it. */
const PRAGMA_CHARACTERS = 4_000;
/** What Biome says to types in a file that is called JavaScript. */
const TYPES = /TypeScript only|TypeScript file/;
/** ERB, EJS, PHP, Jinja, Liquid, Handlebars block tags. */
const TEMPLATE = /<%[=\-_#]?[\s\S]*?%>|<\?(?:php|=)|\{%[-+]?[\s\S]*?%\}|\{\{[#/^]/;
/** `{{ value }}`: in JSX it is an object in braces, elsewhere nothing that one writes. */
const MUSTACHE = /\{\{[\s\S]*?\}\}/;
/** What preprocessors, PostCSS and Tailwind understand, the components of Vue, and old browsers' hacks. */
const PROCESSED_CSS = new RegExp([
    '@(?:apply|config|custom-variant|define-mixin|each|else|extend|for|forward|function|if|include)\\b',
    '@(?:mixin|mixin-content|nest|plugin|reference|return|source|tailwind|theme|use|utility|value)\\b',
    '@(?:variant|variants|while)\\b',
    '\\$[\\w-]',
    '#\\{',
    '^\\s*//',
    ':(?:deep|slotted|v-deep)\\b',
    '[{;\\s]\\*[a-z-]+\\s*:',
    'filter\\s*:\\s*(?:alpha|chroma|progid)',
].join('|'), 'm');
function isTypedScript({ path, text, errors }) {
    if (!/\.(?:[cm]?js|jsx)$/.test(path))
        return false;
    return (FLOW_PRAGMA.test(text.slice(0, PRAGMA_CHARACTERS)) ||
        errors.some(({ description }) => TYPES.test(description)));
}
function isTemplate({ path, text }) {
    return TEMPLATE.test(text) || (!/\.[jt]sx?$/.test(path) && MUSTACHE.test(text));
}
/** JSON for a reader that takes comments: then it may well take trailing commas. */
function isCommentedJson(text) {
    if (!/\/[/*]/.test(text))
        return false;
    const withoutCommas = [];
    (0,main.parseTree)(text, withoutCommas, { allowTrailingComma: true });
    if (withoutCommas.length > 0)
        return false;
    const strict = [];
    (0,main.parseTree)(text, strict, { disallowComments: true, allowTrailingComma: true });
    return strict.length > 0;
}
/** One JSON text a line: `.json` in name only. */
function isJsonLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return (lines.length > 1 &&
        lines.every((line) => {
            const errors = [];
            (0,main.parseTree)(line, errors);
            return errors.length === 0;
        }));
}
/** jsonc-parser recurses; a text nested this deep is no settings file. */
const NESTING_LIMIT = 200;
function isOtherJson(text) {
    return !isNestedDeeper(text, NESTING_LIMIT) && (isCommentedJson(text) || isJsonLines(text));
}
/**
 * Whether what Biome calls a syntax error is one. It is not in Flow's files, in templates, in what
 * goes through a preprocessor first, and in JSON for readers that take more than JSON.
 */
function isTrusted(file) {
    if (isTemplate(file))
        return false;
    if (file.path.endsWith('.css'))
        return !PROCESSED_CSS.test(file.text);
    if (file.path.endsWith('.json'))
        return isStrictJson(file.path) || !isOtherJson(file.text);
    return !isTypedScript(file);
}
/** A function that Node wraps around every CommonJS module makes this legal there. */
const TOP_LEVEL_RETURN = 'Illegal return statement outside of a function';
/** The errors of a file without those that its kind allows. */
function withoutAllowed(path, errors) {
    if (!isScriptName(path))
        return errors;
    return errors.filter(({ description }) => !description.includes(TOP_LEVEL_RETURN));
}
/** Folders whose files are input of tests, and often wrong on purpose. */
const FIXTURES = /(?:^|\/)(?:__fixtures__|__testfixtures__|fixtures?|testdata|test[-_]data|tests?\/(?:cases|data|input)|testcases|snapshots|__snapshots__)\//;
/** How much a syntax error matters here. */
function syntaxSeverity(path) {
    return FIXTURES.test(path) ? 'notice' : 'error';
}

;// CONCATENATED MODULE: ./build/analyzers/line-index.js
/** UTF-16 code units between marks. Without marks inside it, a minified file is one line to walk along. */
const MARK_DISTANCE = 1024;
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x1_0000 ? 3 : 4;
}
function marksOf(text) {
    const marks = [{ utf16: 0, utf8: 0 }];
    let utf8 = 0;
    let next = MARK_DISTANCE;
    for (let utf16 = 0; utf16 < text.length; utf16 += 1) {
        const codePoint = text.codePointAt(utf16) ?? 0;
        utf8 += utf8Length(codePoint);
        if (codePoint > 0xffff)
            utf16 += 1;
        if (utf16 < next)
            continue;
        marks.push({ utf16: utf16 + 1, utf8 });
        next = utf16 + MARK_DISTANCE;
    }
    return marks;
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The last place in a sorted list whose value is not above `value`; the first value is 0. */
function lastAtOrBelow(items, value, of) {
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const item = items[middle];
        if (item !== undefined && of(item) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function toUtf16(text, marks, utf8Offset) {
    const mark = marks[lastAtOrBelow(marks, utf8Offset, ({ utf8 }) => utf8)];
    let { utf16, utf8 } = mark ?? { utf16: 0, utf8: 0 };
    while (utf16 < text.length) {
        const codePoint = text.codePointAt(utf16) ?? 0;
        utf8 += utf8Length(codePoint);
        if (utf8 > utf8Offset)
            break;
        utf16 += codePoint > 0xffff ? 2 : 1;
    }
    return utf16;
}
/** Indexes a text once; each look-up is then a binary search and, for bytes, a short walk. */
function createLineIndex(text) {
    const starts = lineStartsOf(text);
    let marks;
    const atUtf16 = (offset) => {
        const line = lastAtOrBelow(starts, offset, (start) => start);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
    const atUtf8 = (offset) => {
        marks ??= marksOf(text);
        return atUtf16(toUtf16(text, marks, offset));
    };
    return {
        atUtf16,
        atUtf8,
        rangeOfUtf8(start, end) {
            const from = atUtf8(start);
            const to = atUtf8(end);
            return {
                startLine: from.line,
                startColumn: from.column,
                endLine: to.line,
                endColumn: to.column,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/to-message.js
/** Longest message in UTF-16 code units. An engine's message may quote a whole line of the file. */
const MESSAGE_LIMIT = 400;
/** C0 and C1 control characters, and the two line separators that are neither. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const BREAKING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Makes one bounded line of an engine's message, as a sentence: the message may quote hostile text. */
function toMessage(text) {
    const line = text
        .slice(0, 2 * MESSAGE_LIMIT)
        .replaceAll(BREAKING, ' ')
        .trim();
    const bounded = line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT - 1)}…` : line;
    const sentence = bounded.charAt(0).toUpperCase() + bounded.slice(1);
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

;// CONCATENATED MODULE: ./build/analyzers/biome/code-fix.js

/** How Biome's text of a fix begins that does not change what the program does. */
const SAFE = 'Safe fix: ';
function messageOfFix({ advices }) {
    for (const { log } of advices.advices) {
        const text = log?.[1].map(({ content }) => content).join('') ?? '';
        if (text.startsWith(SAFE))
            return toMessage(text.slice(SAFE.length));
    }
    return undefined;
}
/** Where the rest of a line and as many whole lines after it end. */
function afterLines(source, from, lines) {
    let at = from;
    for (let left = lines + 1; left > 0 && at < source.length; left -= 1) {
        const end = source.indexOf(0x0a, at);
        at = end === -1 ? source.length : end + 1;
    }
    return at;
}
/** Walks along the file by a suggestion's steps; steps that meet make one change. */
class ChangeReader {
    changes = [];
    #source;
    #dictionary;
    #at = 0;
    #open;
    constructor(source, { dictionary, ops }) {
        this.#source = source;
        this.#dictionary = new TextEncoder().encode(dictionary);
        for (const step of ops)
            this.#follow(step);
    }
    #follow(step) {
        if ('equalLines' in step) {
            this.#keepTo(afterLines(this.#source, this.#at, step.equalLines.line_count));
            return;
        }
        const { equal, insert, delete: deleted } = step.diffOp;
        if (equal !== undefined)
            this.#keepTo(this.#at + lengthOf(equal.range));
        if (deleted !== undefined)
            this.#delete(lengthOf(deleted.range));
        if (insert !== undefined)
            this.#insert(insert.range);
    }
    #keepTo(at) {
        this.#at = at;
        this.#open = undefined;
    }
    #delete(bytes) {
        const change = this.#current();
        this.#at += bytes;
        change.end = this.#at;
    }
    #insert([start, end]) {
        const bytes = this.#dictionary.subarray(start, end);
        this.#current().text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
    #current() {
        if (this.#open === undefined) {
            this.#open = { start: this.#at, end: this.#at, text: '' };
            this.changes.push(this.#open);
        }
        return this.#open;
    }
}
function lengthOf([start, end]) {
    return end - start;
}
/** The fix that comes with a diagnostic, if it is one that does not change what the program does. */
function fixOf(diagnostic, source, index) {
    const message = messageOfFix(diagnostic);
    const suggestion = diagnostic.advices.advices.find((advice) => advice.codeSuggestion !== undefined);
    if (message === undefined || suggestion?.codeSuggestion === undefined)
        return undefined;
    const { changes } = new ChangeReader(source, suggestion.codeSuggestion[1]);
    const edits = changes.map(({ start, end, text }) => ({
        range: index.rangeOfUtf8(start, end),
        text,
    }));
    return { message, edits };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/to-match.js




const SEVERITIES = {
    fatal: 'error',
    error: 'error',
    warning: 'warning',
    information: 'notice',
    hint: 'notice',
};
/** The page of a rule: its name in the URL is in lower case with hyphens. */
function pageOf(name) {
    const page = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `https://biomejs.dev/linter/rules/${page}/`;
}
/** Sorts a diagnostic by its category, such as `lint/suspicious/noDebugger`. */
function kindOf({ category = '' }) {
    if (category === 'parse' || category.startsWith('syntax/'))
        return { kind: 'syntax' };
    if (category.startsWith('lint/'))
        return { kind: 'rule', rule: category.slice('lint/'.length) };
    if (category.startsWith('suppressions/'))
        return { kind: 'suppression', rule: category };
    return { kind: 'other' };
}
function helpUrlFor(kind) {
    if (kind.kind === 'rule')
        return pageOf(kind.rule.slice(kind.rule.lastIndexOf('/') + 1));
    if (kind.kind === 'suppression')
        return 'https://biomejs.dev/analyzer/suppressions/';
    return helpUrlOf('biome', 'syntax');
}
/** How much of the text around a place is given. */
const AROUND_BYTES = 32;
/** The places of one file's diagnostics. Made only for a file that has any. */
class FilePlaces {
    bytes;
    index;
    /** Where the code ends: what is missing there is not shown in a line after it. */
    #codeEnd;
    constructor(text) {
        this.bytes = new TextEncoder().encode(text);
        this.index = createLineIndex(text);
        this.#codeEnd = new TextEncoder().encode(text.trimEnd()).length;
    }
    rangeOf(diagnostic) {
        const [start, end] = spanOf(diagnostic);
        return this.index.rangeOfUtf8(Math.min(start, this.#codeEnd), Math.min(end, this.#codeEnd));
    }
    /** The text at a diagnostic's place. */
    textOf(diagnostic) {
        const [start, end] = spanOf(diagnostic);
        return this.#decode(start, end);
    }
    /** Some text before a diagnostic's place. */
    textBefore(diagnostic) {
        const [start] = spanOf(diagnostic);
        return this.#decode(Math.max(0, start - AROUND_BYTES), start);
    }
    /** Some text after a diagnostic's place. */
    textAfter(diagnostic) {
        const [, end] = spanOf(diagnostic);
        return this.#decode(end, end + AROUND_BYTES);
    }
    #decode(start, end) {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(start, end));
    }
}
function spanOf({ location }) {
    return location.span ?? [0, 0];
}
/** A diagnostic as a match. */
function toMatch(diagnostic, places) {
    const kind = kindOf(diagnostic);
    const fix = fixOf(diagnostic, places.bytes, places.index);
    return {
        rule: 'rule' in kind ? kind.rule : 'syntax',
        severity: SEVERITIES[diagnostic.severity],
        message: toMessage(diagnostic.description.trim()),
        helpUrl: helpUrlFor(kind),
        ...places.rangeOf(diagnostic),
        ...(fix === undefined ? {} : { fix }),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/test-files.js
/** Folders that hold tests, and nothing but tests, by convention. */
const TEST_FOLDER = /(?:^|\/)(?:__tests__|features|fixtures|spec|specs|test|test_support|testing|tests|Tests?)\//;
/** Names that test frameworks look for. */
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|[^/]*(?:[_.-](?:spec|test)|Test|Cest|Spec))\.[^/.]+$/;
/** Whether a file is test code, which may do what a program should not. */
function isTestFile(path) {
    return TEST_FOLDER.test(path) || TEST_NAME.test(path);
}

;// CONCATENATED MODULE: ./build/analyzers/biome/worth-telling.js


/** What a test may do on purpose. */
const NOT_IN_TESTS = new Set([
    'complexity/noUselessCatch',
    'correctness/noConstantCondition',
    'correctness/noSelfAssign',
    'correctness/noUnreachable',
    'correctness/noUnsafeFinally',
    'correctness/noUnsafeOptionalChaining',
    'correctness/noUnusedPrivateClassMembers',
    'correctness/noUnusedVariables',
    'security/noGlobalEval',
    'security/noScriptUrl',
    'suspicious/noAsyncPromiseExecutor',
    'suspicious/noClassAssign',
    'suspicious/noConstantBinaryExpressions',
]);
/** Of CSS modules, and of the components of Vue and Angular. */
const COMPONENT_SELECTOR = /^(?:deep|export|global|host-context|import|local|ng-deep|slotted|v-.*)$/;
/** What of a default rule is not what the rule is on for. */
const NOT_MEANT = {
    // An assignment on the way, and code that is switched by hand.
    'suspicious/noConstantBinaryExpressions': ({ text }) => /^(?:true|false)\b|^\(\s*[\w$.]+\s*=[^=>]/.test(text),
    // Loops without end, and code that is switched by hand.
    'correctness/noConstantCondition': ({ text }) => /^(?:true|false|!?[01])$/.test(text),
    // `[^]` is any character at all; `[]` is none.
    'correctness/noEmptyCharacterClassInRegex': ({ message }) => message.includes('negated'),
    // A fraction with more digits than a double holds loses nothing that anybody meant.
    'correctness/noPrecisionLoss': ({ text }) => !/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(text),
    // Setting a property to itself calls its setter: the browser scrolls, parses, renders anew.
    'correctness/noSelfAssign': ({ before }) => /[.[]\s*$/.test(before),
    'correctness/noUnknownPseudoClass': ({ text }) => COMPONENT_SELECTOR.test(text),
    'correctness/noUnknownPseudoElement': ({ text }) => COMPONENT_SELECTOR.test(text),
    // A caught error need not be looked at, nor a parameter that is there for its place.
    'correctness/noUnusedVariables': ({ before, after }) => /\bcatch\s*\(\s*$/.test(before) || /^\s*=>/.test(after),
    // What Internet Explorer answered for objects that were not its own.
    'correctness/useValidTypeof': ({ text }) => /^["']unknown["']$/.test(text),
    // npm says that a `//` key is a comment, as often as one likes.
    'suspicious/noDuplicateObjectKeys': ({ text }) => text === '"//"',
};
/** How modules show themselves, of either kind. */
const MODULE = /^\s*(?:import|export)\b|\brequire\s*\(|\bmodule\.exports\b|\bexports\./m;
/** Jumps out of more than one loop, which Biome's control flow loses sight of. */
const LABELLED_JUMP = /\b(?:break|continue)[ \t]+[\w$]/;
/** What of a default rule cannot be judged in some files. */
const NOT_JUDGED = {
    'correctness/noUnreachable': (_, text) => LABELLED_JUMP.test(text),
    // Other scripts of the page, or its HTML, may use what a script declares that is no module.
    'correctness/noUnusedVariables': (path, text) => isScriptName(path) && !MODULE.test(text),
};
/** Judges the findings of the default rules in one file. */
function createJudge(path, text) {
    const isTest = isTestFile(path);
    const isJudged = new Map();
    return (candidate) => {
        const { rule } = candidate;
        if (isTest && NOT_IN_TESTS.has(rule))
            return false;
        if (NOT_MEANT[rule]?.(candidate) === true)
            return false;
        const known = isJudged.get(rule) ?? NOT_JUDGED[rule]?.(path, text) !== true;
        isJudged.set(rule, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/analyze-file.js





/** Syntax errors told of one file: the first is echoed by what comes after it. */
const SYNTAX_ERRORS = 3;
function sort({ diagnostics, leftOut }) {
    const kinds = (kind) => diagnostics.filter((diagnostic) => kindOf(diagnostic).kind === kind);
    return { syntax: kinds('syntax'), rules: [...kinds('rule'), ...kinds('suppression')], leftOut };
}
function sourceOf(path) {
    return isUnnamedJsonc(path) ? JSONC_SOURCE : undefined;
}
function toSyntaxMatches(errors, places) {
    const lines = new Set();
    const distinct = errors
        .map((error) => toMatch(error, places))
        .filter(({ startLine }) => !lines.has(startLine) && lines.add(startLine));
    return distinct.slice(0, SYNTAX_ERRORS);
}
/** What one file is asked with, whatever it is. */
function requestOf(file, { settings }) {
    const source = sourceOf(file.path);
    const scope = 'syntax-and-rules';
    return { ...file, project: settings, scope, ...(source === undefined ? {} : { source }) };
}
function leftOutMatch(count) {
    if (count === 0)
        return [];
    const message = `Biome found ${String(count)} more in this file than are told here.`;
    const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const rule = 'too-many-findings';
    return [{ rule, severity: 'notice', message, helpUrl: helpUrlOf('biome', rule), ...place }];
}
/** By the project's own configuration, everything that Biome says is told as it says it. */
function analyzeAsConfigured(engine, request) {
    const { syntax, rules, leftOut } = sort(engine.lint(request));
    if (syntax.length + rules.length === 0)
        return [];
    const places = new FilePlaces(request.text);
    // Rules that look at a tree with holes see things that are not there.
    if (syntax.length > 0)
        return toSyntaxMatches(syntax, places);
    return [...rules.map((diagnostic) => toMatch(diagnostic, places)), ...leftOutMatch(leftOut)];
}
/** Biome takes every `.js` for a module. One that does not parse as such may be a script. */
function lintWithRetry(engine, request) {
    const { path } = request;
    const found = sort(engine.lint(request));
    const asModule = { ...found, syntax: withoutAllowed(path, found.syntax) };
    if (asModule.syntax.length === 0 || !isScriptName(path))
        return asModule;
    const again = sort(engine.lint({ ...request, source: SCRIPT_SOURCE }));
    const asScript = { ...again, syntax: withoutAllowed(path, again.syntax) };
    return asScript.syntax.length === 0 ? asScript : asModule;
}
function judgeSyntax(file, errors) {
    if (!isTrusted({ ...file, errors }))
        return [];
    const severity = syntaxSeverity(file.path);
    const matches = toSyntaxMatches(errors, new FilePlaces(file.text));
    return matches.map((match) => ({ ...match, severity }));
}
function judgeRules({ path, text }, { rules, leftOut }) {
    // Comments for Biome in a project without its configuration are not for these rules.
    const found = rules.filter((diagnostic) => kindOf(diagnostic).kind === 'rule');
    if (found.length === 0)
        return [];
    const places = new FilePlaces(text);
    const isWorthTelling = createJudge(path, text);
    const matches = found
        .map((diagnostic) => ({ diagnostic, match: toMatch(diagnostic, places) }))
        .filter(({ diagnostic, match }) => isWorthTelling({
        rule: match.rule,
        message: diagnostic.description,
        text: places.textOf(diagnostic),
        before: places.textBefore(diagnostic),
        after: places.textAfter(diagnostic),
    }))
        .map(({ match }) => match);
    return [...matches, ...leftOutMatch(leftOut)];
}
/** By our default rules, what Biome says is judged: see docs/decisions/0005-biome.md. */
function analyzeByDefault(engine, request) {
    const { path, text } = request;
    const isCode = !isDeclarationFile(path) && !isMinified(path, text);
    const scope = isCode ? 'syntax-and-rules' : 'syntax';
    const sorted = lintWithRetry(engine, { ...request, scope });
    return sorted.syntax.length > 0
        ? judgeSyntax(request, sorted.syntax)
        : judgeRules(request, sorted);
}
/** What Biome finds in one file. Throws when the engine broke. */
function analyzeFile(engine, file, governing) {
    const request = requestOf(file, governing);
    return governing.kind === 'configured'
        ? analyzeAsConfigured(engine, request)
        : analyzeByDefault(engine, request);
}

;// CONCATENATED MODULE: ./build/analyzers/biome/session.js

/**
 * A workspace keeps something of every file it has seen. A new one for every 1 Mi characters holds
 * the module at 90 MB (none: 567 MB after 30 MB of TypeScript) and is the fastest of those measured;
 * see docs/decisions/0005-biome.md.
 */
const WORKSPACE_CHARACTERS = 1_048_576;
/** What a file and a project weigh beside their text, in characters: many small ones fill memory too. */
const FILE_OVERHEAD = 2_048;
const PROJECT_OVERHEAD = 65_536;
/** Where the engine sees a path of the analysed folder; it never reads a file itself. */
function enginePath(path) {
    return path === '' ? '/repository' : `/repository/${path}`;
}
/** A workspace with the projects that were opened in it. */
class Session {
    workspace;
    #files;
    #readManifest;
    #projects = new Map();
    #nested = new Set();
    #foldersSeen = new Set();
    #weight = 0;
    constructor(module, readManifest) {
        this.#files = new module.MemoryFileSystem();
        this.workspace = module.Workspace.withFileSystem(this.#files);
        this.#readManifest = readManifest;
    }
    /** Whether it has seen enough and should be freed. */
    get isFull() {
        return this.#weight > WORKSPACE_CHARACTERS;
    }
    /** Gives the engine its memory back. Nothing else may be done with the session afterwards. */
    free() {
        try {
            this.workspace.free();
        }
        finally {
            this.#files.free();
        }
    }
    /** Notes that the workspace sees a text. */
    weigh(text) {
        this.#weight += FILE_OVERHEAD + text.length;
    }
    /** The engine's key of a project, which is opened when it is first asked for. Throws what the engine throws. */
    projectKey({ root, nested }) {
        const projectKey = this.#projects.get(root) ?? this.#open(root);
        if (nested !== undefined && !this.#nested.has(nested)) {
            this.#configure(projectKey, nested);
            this.#nested.add(nested);
        }
        return projectKey;
    }
    /** Shows the engine each `package.json` from a file's folder up to the project's. */
    showManifests(projectKey, path, top) {
        let folder = path;
        while (folder !== top && folder !== '.') {
            folder = external_node_path_namespaceObject.posix.dirname(folder);
            this.#showManifest(projectKey, folder === '.' ? '' : folder);
        }
    }
    #showManifest(projectKey, folder) {
        if (this.#foldersSeen.has(folder))
            return;
        this.#foldersSeen.add(folder);
        const text = this.#readManifest(folder);
        if (text === undefined)
            return;
        this.weigh(text);
        const path = enginePath(external_node_path_namespaceObject.posix.join(folder, 'package.json'));
        this.#files.insert(path, new TextEncoder().encode(text));
        const targets = { targetPaths: [path], descendFromTargets: false };
        const scanKind = { targetedKnownFiles: targets };
        this.workspace.scanProject({ projectKey, force: true, watch: false, scanKind });
    }
    #open(root) {
        const path = enginePath(root.folder);
        const { projectKey } = this.workspace.openProject({ path, openUninitialized: true });
        this.#configure(projectKey, root);
        this.#projects.set(root, projectKey);
        return projectKey;
    }
    #configure(projectKey, { folder, configuration }) {
        this.#weight += PROJECT_OVERHEAD;
        const workspaceDirectory = enginePath(folder);
        this.workspace.updateSettings({ projectKey, workspaceDirectory, configuration });
    }
}

;// CONCATENATED MODULE: ./build/analyzers/biome/biome-engine.js


/** Most diagnostics of one file that cross from the engine; nobody reads more of them. */
const DIAGNOSTICS_PER_FILE = 500;
/** For every fix the engine compares the whole file, word by word: in small files only. */
const FIXABLE_CHARACTERS = 32_768;
/** A project in which configurations are looked at; the file there is never one of the repository's. */
const SCRATCH = {
    root: { folder: '.git/evenkeel', configuration: {} },
    hasManifests: false,
};
const NOTHING = { diagnostics: [], leftOut: 0 };
/** What the engine throws of its own accord. Everything else is a broken engine. */
function isRefusal(thrown) {
    return (thrown instanceof Error &&
        !(thrown instanceof RangeError) &&
        !(thrown instanceof WebAssembly.RuntimeError));
}
/**
 * Biome in one worker. A file that breaks the engine makes it throw, and the worker must go. A
 * configuration comes from the repository and may break it too; then a fresh instance takes its
 * place, for no file has been lost yet.
 */
class BiomeEngine {
    #module;
    #instantiate;
    #readManifest;
    #instance;
    #session;
    constructor(module, instantiate, readManifest) {
        this.#module = module;
        this.#instantiate = instantiate;
        this.#readManifest = readManifest;
        this.#instance = instantiate(module);
        this.#session = new Session(this.#instance, readManifest);
    }
    /** Memory of the module, in bytes; it never shrinks. */
    memoryBytes() {
        return this.#instance.memory.buffer.byteLength;
    }
    /** Why the settings are refused, or `undefined` when they are taken. */
    refusalOf(settings) {
        const refusal = this.#guarded(() => {
            this.#currentSession().projectKey({ root: settings, hasManifests: false });
            return undefined;
        });
        return typeof refusal === 'string' ? refusal : undefined;
    }
    /** What Biome itself says of a configuration's text; a string when the engine broke on it. */
    checkConfiguration(text) {
        return this.#guarded(() => {
            const session = this.#currentSession();
            const projectKey = session.projectKey(SCRATCH);
            session.weigh(text);
            const file = { projectKey, path: `${enginePath(SCRATCH.root.folder)}/biome.jsonc` };
            const request = { text, scope: 'syntax-and-rules' };
            return this.#pull(session.workspace, request, file).diagnostics;
        });
    }
    /** Looks at one file. Nothing is found in a file that the project's configuration leaves out. */
    lint(request) {
        const session = this.#currentSession();
        const { root, hasManifests } = request.project;
        const projectKey = session.projectKey(request.project);
        const file = { projectKey, path: enginePath(request.path) };
        const { featuresSupported } = session.workspace.fileFeatures({ ...file, features: ['lint'] });
        const isTaken = featuresSupported.lint === 'supported' ||
            (featuresSupported.lint === 'fileNotSupported' && request.source !== undefined);
        if (!isTaken)
            return NOTHING;
        session.weigh(request.text);
        if (hasManifests)
            session.showManifests(projectKey, request.path, root.folder);
        return this.#pull(session.workspace, request, file);
    }
    #pull(workspace, request, file) {
        const { text, source, scope } = request;
        workspace.openFile({
            ...file,
            content: { type: 'fromClient', content: text, version: 0 },
            ...(source === undefined ? {} : { documentFileSource: source }),
        });
        try {
            const { diagnostics, skippedDiagnostics } = workspace.pullDiagnostics({
                ...file,
                categories: scope === 'syntax' ? ['syntax'] : ['syntax', 'lint'],
                includeCodeFix: scope === 'syntax-and-rules' && text.length <= FIXABLE_CHARACTERS,
                maxDiagnostics: DIAGNOSTICS_PER_FILE,
            });
            workspace.closeFile(file);
            // The engine's limit lets one more through.
            const told = diagnostics.slice(0, DIAGNOSTICS_PER_FILE);
            return { diagnostics: told, leftOut: skippedDiagnostics + diagnostics.length - told.length };
        }
        catch (thrown) {
            // The size that the configuration allows is looked at this late.
            if (!isRefusal(thrown) || !thrown.message.endsWith('was ignored.'))
                throw thrown;
            workspace.closeFile(file);
            return NOTHING;
        }
    }
    #currentSession() {
        if (this.#session.isFull) {
            this.#session.free();
            this.#session = new Session(this.#instance, this.#readManifest);
        }
        return this.#session;
    }
    #guarded(run) {
        try {
            return run();
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                this.#replaceInstance();
            return messageOf(thrown);
        }
    }
    #replaceInstance() {
        try {
            this.#session.free();
        }
        catch {
            // The broken instance may fail at this too. What matters is that the workspace was taken off
            // the list of those that the garbage collector would free, where an error would be uncaught.
        }
        this.#instance = this.#instantiate(this.#module);
        this.#session = new Session(this.#instance, this.#readManifest);
    }
}

;// CONCATENATED MODULE: ./build/analyzers/biome/json-object.js
/** Whether a value is an object: no list, and not `null`. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object of the given entries. */
function jsonObjectOf(entries) {
    const object = Object.create(null);
    for (const [key, value] of entries)
        object[key] = value;
    return object;
}

;// CONCATENATED MODULE: ./build/analyzers/biome/default-settings.js


/** The words that Biome's configuration has for our severities. */
const LEVELS = {
    error: 'error',
    warning: 'warn',
    notice: 'info',
};
/**
 * The rules that are on where the project has no configuration, by what they tell. How they were
 * chosen, with what each finds in 4.6 million lines of real code: docs/decisions/0005-biome.md.
 */
const DEFAULT_RULES = {
    // It throws when it runs, it never or always holds, or the file means less than it says.
    error: `
    correctness/noConstAssign
    correctness/noConstantMathMinMaxClamp
    correctness/noDuplicateArgumentNames
    correctness/noDuplicateEnumValueNames
    correctness/noDuplicateInputFieldNames
    correctness/noDuplicateVariableNames
    correctness/noGlobalObjectCalls
    correctness/noInvalidBuiltinInstantiation
    correctness/noInvalidConstructorSuper
    correctness/noStringCaseMismatch
    correctness/noVoidElementsWithChildren
    correctness/useIsNan
    correctness/useLoneAnonymousOperation
    correctness/useValidForDirection
    correctness/useValidTypeof
    security/noDangerouslySetInnerHtmlWithChildren
    suspicious/noDuplicateCase
    suspicious/noDuplicateClassMembers
    suspicious/noDuplicateElseIf
    suspicious/noDuplicateObjectKeys
    suspicious/noDuplicateParameters
    suspicious/noImportAssign
    suspicious/noUnsafeNegation`,
    // Very likely not what was meant, or a known hole.
    warning: `
    correctness/noEmptyCharacterClassInRegex
    correctness/noInvalidDirectionInLinearGradient
    correctness/noInvalidGridAreas
    correctness/noInvalidPositionAtImportRule
    correctness/noMissingVarFunction
    correctness/noNonoctalDecimalEscape
    correctness/noPrecisionLoss
    correctness/noSelfAssign
    correctness/noSetterReturn
    correctness/noUnknownFunction
    correctness/noUnknownProperty
    correctness/noUnknownPseudoClass
    correctness/noUnknownPseudoElement
    correctness/noUnknownUnit
    correctness/noUnmatchableAnbSelector
    correctness/noUnsafeFinally
    correctness/noUnsafeOptionalChaining
    security/noGlobalEval
    security/noScriptUrl
    suspicious/noAsyncPromiseExecutor
    suspicious/noClassAssign
    suspicious/noCommentText
    suspicious/noCompareNegZero
    suspicious/noConstantBinaryExpressions
    suspicious/noDebugger
    suspicious/noDuplicateAtImportRules
    suspicious/noDuplicateCustomProperties
    suspicious/noDuplicateDependencies
    suspicious/noDuplicateEnumValues
    suspicious/noDuplicateGraphqlOperationName
    suspicious/noDuplicateJsxProps
    suspicious/noFocusedTests
    suspicious/noImportantInKeyframe
    suspicious/noMisrefactoredShorthandAssign
    suspicious/noShorthandPropertyOverrides
    suspicious/noSuspiciousSemicolonInJsx
    suspicious/noUselessRegexBackrefs`,
    // Dead code, and what is worth a look.
    notice: `
    complexity/noUselessCatch
    correctness/noConstantCondition
    correctness/noUnreachable
    correctness/noUnusedImports
    correctness/noUnusedLabels
    correctness/noUnusedPrivateClassMembers
    correctness/noUnusedVariables`,
};
function namesOf(list) {
    return list.trim().split(/\s+/);
}
/** Names of the default rules with their levels, by group. */
function rules() {
    const groups = new Map();
    for (const severity of ['error', 'warning', 'notice']) {
        for (const name of namesOf(DEFAULT_RULES[severity])) {
            const [group = '', rule = ''] = name.split('/');
            groups.set(group, [...(groups.get(group) ?? []), [rule, LEVELS[severity]]]);
        }
    }
    const entries = [...groups].map(([group, levels]) => [group, jsonObjectOf(levels)]);
    return jsonObjectOf([['recommended', false], ...entries]);
}
/** Larger than any file we let through: which files are too large is decided before, for all analyzers. */
const NO_SIZE_LIMIT = { files: { maxSize: 1_073_741_824 } };
const STRICT_JSON = STRICT_JSON_NAMES.map((name) => `**/${name}`);
/** How files are looked at where the project has no configuration of Biome. */
const DEFAULT_SETTINGS = {
    folder: '',
    configuration: {
        ...NO_SIZE_LIMIT,
        linter: { rules: rules() },
        javascript: {
            // With the older of the two ways to compile JSX, `React` is used by every element.
            jsxRuntime: 'reactClassic',
            parser: { unsafeParameterDecoratorsEnabled: true },
        },
        // Who reads a JSON file decides what it may hold; comments are taken for a sign that they are read.
        json: { parser: { allowComments: true } },
        css: { parser: { tailwindDirectives: true } },
        overrides: [{ includes: STRICT_JSON, json: { parser: { allowComments: false } } }],
    },
};

;// CONCATENATED MODULE: ./build/analyzers/biome/merge-configuration.js

function mergeValue(base, over) {
    if (base === undefined || base === null)
        return over;
    if (isJsonObject(base)) {
        if (isJsonObject(over))
            return mergeConfiguration(base, over);
        // A rule with options, of which the upper configuration sets the level alone.
        return typeof over === 'string' && 'level' in base
            ? jsonObjectOf([...Object.entries(base), ['level', over]])
            : over;
    }
    return Array.isArray(base) && Array.isArray(over) ? [...base, ...over] : over;
}
/**
 * One configuration over another, as Biome merges what is extended: objects key by key, lists one
 * after the other, and of anything else the upper value.
 */
function mergeConfiguration(base, over) {
    const merged = Object.entries(over)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key, mergeValue(base[key], value)]);
    return jsonObjectOf([...Object.entries(base), ...merged]);
}

;// CONCATENATED MODULE: ./build/analyzers/biome/parse-config.js



/** Longer than any configuration a person writes, in UTF-16 code units: the largest seen had 20,000. */
const TEXT_LIMIT = 262_144;
/** Deeper than any configuration is nested: Biome's own schema has 9 levels. Both parsers recurse. */
const parse_config_NESTING_LIMIT = 64;
function broken(message, offset = 0, length = 0) {
    const problem = { rule: 'invalid-configuration', severity: 'error', offset, length };
    return {
        kind: 'broken',
        problem: { ...problem, message: `${message}, so nothing in this file is followed.` },
    };
}
/** Parses a configuration's text, with comments and trailing commas. Never throws. */
function parseConfig(text) {
    if (text.length > TEXT_LIMIT)
        return broken('The file is too long for a configuration');
    if (isNestedDeeper(text, parse_config_NESTING_LIMIT))
        return broken('The file is nested too deeply for a configuration');
    const errors = [];
    // A byte-order mark is one character, and so is what takes its place.
    const tree = (0,main.parseTree)(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined) {
        const reason = (0,main.printParseErrorCode)(error.error).replace(/(?!^)[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
        return broken(`The file is no JSON (${reason})`, error.offset, error.length);
    }
    if (tree?.type !== 'object') {
        return broken('Expected an object with settings', tree?.offset, tree?.length);
    }
    return { kind: 'parsed', tree };
}
/** A property's key and value; `undefined` for any other node. */
function propertyOf(node) {
    const [key, value] = node.type === 'property' ? (node.children ?? []) : [];
    return key === undefined || value === undefined ? undefined : { key: String(key.value), value };
}
function plainOf(node, dropped) {
    const children = (node.children ?? []).filter((child) => !dropped.has(child));
    if (node.type === 'array')
        return children.map((child) => plainOf(child, dropped));
    if (node.type !== 'object')
        return scalarOf(node);
    const entries = children.map(propertyOf).filter((property) => property !== undefined);
    return jsonObjectOf(entries.map(({ key, value }) => [key, plainOf(value, dropped)]));
}
function scalarOf(node) {
    const value = (0,main.getNodeValue)(node);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
}
/** The tree's values as plain data, without the dropped nodes. */
function objectOf(tree, dropped) {
    const value = plainOf(tree, dropped);
    // `parseConfig` lets only objects pass.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return value;
}

;// CONCATENATED MODULE: ./build/analyzers/biome/prune-config.js

/** The release of Biome that is shipped: what it does not know, a later one may. */
const BIOME_VERSION = '2.5.14';
/** Told of one file at most. */
const PROBLEM_LIMIT = 20;
/** Turns UTF-8 offsets into UTF-16 ones. A byte-order mark is one character of three bytes. */
function createOffsets(text) {
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return (utf8) => decoder.decode(bytes.subarray(0, utf8)).length;
}
/** The node that begins at `start` and is as long as told, or the smallest around that place. */
function nodeAt(tree, start, end) {
    const innermost = (0,main.findNodeAtOffset)(tree, start, true);
    let node = innermost;
    while (node !== undefined && node.offset + node.length < end)
        node = node.parent;
    return node ?? innermost;
}
/** Keys from the top that lead to a rule or a group: `linter.rules`, also in an item of `overrides`. */
function ruleKeysOf(node) {
    const path = (0,main.getNodePath)(node);
    const keys = path[0] === 'overrides' ? path.slice(2) : path;
    return keys[0] === 'linter' && keys[1] === 'rules' ? keys.slice(2) : undefined;
}
/** A rule's level, without which Biome does not take the rule's options either. */
function isLevelOfRule({ children }) {
    const keys = children?.[0] === undefined ? undefined : ruleKeysOf(children[0]);
    return keys?.length === 3 && keys[2] === 'level';
}
/** What goes with a wrong node: its setting, its place in a list, or the rule that has no level without it. */
function settingOf(node) {
    const { parent } = node;
    if (parent?.type !== 'property')
        return node;
    return isLevelOfRule(parent) ? (parent.parent?.parent ?? parent) : parent;
}
function describe(node, { description }) {
    const keys = description.includes('unknown key') ? ruleKeysOf(node) : undefined;
    if (keys !== undefined && keys.length > 0 && keys.length <= 2) {
        return {
            rule: 'unknown-rule',
            severity: 'notice',
            message: `Biome ${BIOME_VERSION}, which looks at this repository, has no rule "${keys.join('/')}"; it is left out.`,
        };
    }
    return {
        rule: 'invalid-configuration',
        severity: 'warning',
        message: `${description.trim()} Biome ${BIOME_VERSION} cannot follow this setting; it is left out.`,
    };
}
/**
 * Finds the parts of a configuration that Biome itself rejects, by the places that it names, so that
 * one rule of a later release does not cost the whole configuration.
 */
function pruneConfig(text, tree, diagnostics) {
    const offsetOf = createOffsets(text);
    const dropped = new Set();
    const problems = [];
    for (const diagnostic of diagnostics) {
        const { category, severity, location } = diagnostic;
        if (category !== 'deserialize' || severity !== 'error' || !location.span)
            continue;
        const [start, end] = [offsetOf(location.span[0]), offsetOf(location.span[1])];
        const node = nodeAt(tree, start, end);
        if (node === undefined)
            continue;
        dropped.add(settingOf(node));
        problems.push({ ...describe(node, diagnostic), offset: start, length: end - start });
    }
    return { dropped, problems: problems.slice(0, PROBLEM_LIMIT) };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/read-config.js







/** The settings that linting is governed by. `vcs` is not: only tracked files are analysed. */
const FOLLOWED = ['files', 'linter', 'javascript', 'json', 'css', 'graphql', 'overrides'];
/** Most files that one configuration extends. */
const EXTENDS_LIMIT = 16;
function readSettings(text, engine) {
    const parsed = parseConfig(text);
    if (parsed.kind === 'broken') {
        return { settings: jsonObjectOf([]), problems: [parsed.problem], tree: undefined };
    }
    const { tree } = parsed;
    const diagnostics = engine.checkConfiguration(text);
    if (typeof diagnostics === 'string') {
        const problem = refused(diagnostics);
        return { settings: jsonObjectOf([]), problems: [problem], tree: undefined };
    }
    const { dropped, problems } = pruneConfig(text, tree, diagnostics);
    return { settings: objectOf(tree, dropped), problems, tree };
}
function refused(reason) {
    return {
        rule: 'invalid-configuration',
        severity: 'error',
        message: `Biome does not take this configuration, so nothing in it is followed: ${reason}`,
        offset: 0,
        length: 0,
    };
}
function notFollowed(message, node) {
    const { offset = 0, length = 0 } = node ?? {};
    return { rule: 'invalid-configuration', severity: 'notice', message, offset, length };
}
function withoutPlugins(value) {
    if (!isJsonObject(value))
        return value;
    return jsonObjectOf(Object.entries(value).filter(([key]) => key !== 'plugins'));
}
function followedOf(settings) {
    const entries = FOLLOWED.flatMap((key) => {
        const value = settings[key];
        if (value === undefined || value === null)
            return [];
        const isOverrides = key === 'overrides' && Array.isArray(value);
        return [[key, isOverrides ? value.map(withoutPlugins) : value]];
    });
    return jsonObjectOf(entries);
}
/** The path of an extended file; `undefined` when it is not in the analysed folder. */
function extendedPath(folder, entry) {
    if (external_node_path_namespaceObject.posix.isAbsolute(entry))
        return undefined;
    const path = external_node_path_namespaceObject.posix.join(folder, entry);
    return path.startsWith('../') ? undefined : path;
}
/** One configuration file being read. */
class Reading {
    problems;
    #sources;
    #folder;
    #own;
    constructor(folder, text, sources) {
        this.#sources = sources;
        this.#folder = folder;
        this.#own = readSettings(text, sources.engine);
        this.problems = [...this.#own.problems];
        this.#mentionPlugins();
    }
    get extendsRoot() {
        return this.#own.settings['extends'] === '//';
    }
    get isRoot() {
        return this.#own.settings['root'] !== false && !this.extendsRoot;
    }
    /** The settings that are followed, over those of the files it extends. */
    configuration() {
        if (this.#own.tree === undefined)
            return undefined;
        const configuration = [NO_SIZE_LIMIT, ...this.#bases()].reduceRight((over, base) => mergeConfiguration(base, over), followedOf(this.#own.settings));
        const refusal = this.#sources.engine.refusalOf({ folder: this.#folder, configuration });
        if (refusal === undefined)
            return configuration;
        this.problems.push(refused(refusal));
        return undefined;
    }
    /** What it extends, one level deep: Biome does not follow what an extended file extends. */
    #bases() {
        const list = this.#own.settings['extends'];
        if (!Array.isArray(list))
            return [];
        const entries = list.slice(0, EXTENDS_LIMIT).filter((entry) => typeof entry === 'string');
        return entries.map((entry, index) => this.#base(entry, this.#node(['extends', index])));
    }
    #base(entry, node) {
        const path = extendedPath(this.#folder, entry);
        const text = path === undefined ? undefined : this.#sources.project.read(path);
        if (text === undefined) {
            const message = `"${entry}" is not among the files analysed, so what it says is not followed.`;
            this.problems.push(notFollowed(message, node));
            return jsonObjectOf([]);
        }
        const { settings, problems } = readSettings(text, this.#sources.engine);
        const [problem] = problems;
        if (problem !== undefined) {
            const { offset = 0, length = 0 } = node ?? {};
            this.problems.push({
                ...problem,
                message: `In "${entry}": ${problem.message}`,
                offset,
                length,
            });
        }
        return followedOf(settings);
    }
    #mentionPlugins() {
        const node = this.#node(['plugins']);
        if (node?.children === undefined || node.children.length === 0)
            return;
        const message = 'Plugins for Biome are programs of their own and are not run.';
        this.problems.push(notFollowed(message, node));
    }
    #node(path) {
        return this.#own.tree === undefined ? undefined : (0,main.findNodeAtLocation)(this.#own.tree, path);
    }
}
/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
function readConfig(path, text, sources) {
    const directory = external_node_path_namespaceObject.posix.dirname(path);
    const folder = directory === '.' ? '' : directory;
    const reading = new Reading(folder, text, sources);
    const configuration = reading.configuration();
    const { isRoot, extendsRoot, problems } = reading;
    return { path, folder, configuration, isRoot, extendsRoot, problems };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/config-store.js





/** The names of Biome's configuration files; in one folder the first that is there counts. */
const CONFIG_NAMES = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
/** Configurations kept at a time; a repository rarely has more with files in turn. */
const CONFIG_LIMIT = 64;
const BY_DEFAULT = {
    kind: 'default',
    settings: { root: DEFAULT_SETTINGS, hasManifests: false },
};
function parentOf(folder) {
    if (folder === '')
        return undefined;
    const parent = external_node_path_namespaceObject.posix.dirname(folder);
    return parent === '.' ? '' : parent;
}
function settingsOf(folder, configuration, isRoot) {
    const entries = isRoot ? [] : [['root', false]];
    return { folder, configuration: jsonObjectOf([...Object.entries(configuration), ...entries]) };
}
/** The repository's configurations of Biome, read when a file first needs them. */
class ConfigStore {
    #sources;
    /** In the order of their last use. */
    #known = new Map();
    #withoutConfig = new Set();
    constructor(sources) {
        this.#sources = sources;
    }
    /**
     * The configuration for a file: the nearest upwards, as Biome takes it. One that is broken governs
     * nothing: its files are looked at by the default rules.
     */
    governing(path) {
        const nearest = this.#nearest(folderOf(path));
        if (nearest === undefined)
            return BY_DEFAULT;
        nearest.governing ??= this.#govern(nearest.file);
        return nearest.governing;
    }
    /** The configuration that this file is; `undefined` when it is none, or another in its folder goes before it. */
    configAt(path) {
        if (!CONFIG_NAMES.some((name) => external_node_path_namespaceObject.posix.basename(path) === name))
            return undefined;
        const file = this.#at(folderOf(path))?.file;
        return file?.path === path ? file : undefined;
    }
    #govern({ folder, configuration, isRoot, extendsRoot }) {
        if (configuration === undefined)
            return BY_DEFAULT;
        const above = isRoot ? undefined : this.#rootAbove(folder);
        if (above?.configuration === undefined) {
            const root = settingsOf(folder, configuration, true);
            return { kind: 'configured', settings: { root, hasManifests: true } };
        }
        const full = extendsRoot
            ? mergeConfiguration(above.configuration, configuration)
            : configuration;
        const root = settingsOf(above.folder, above.configuration, true);
        const nested = settingsOf(folder, full, false);
        return { kind: 'configured', settings: { root, nested, hasManifests: true } };
    }
    #rootAbove(folder) {
        const parent = parentOf(folder);
        const above = parent === undefined ? undefined : this.#nearest(parent)?.file;
        return above === undefined || above.isRoot ? above : this.#rootAbove(above.folder);
    }
    #nearest(folder) {
        for (let at = folder; at !== undefined; at = parentOf(at)) {
            const known = this.#at(at);
            if (known !== undefined)
                return known;
        }
        return undefined;
    }
    #at(folder) {
        if (this.#withoutConfig.has(folder))
            return undefined;
        const known = this.#known.get(folder) ?? this.#read(folder);
        if (known === undefined)
            this.#withoutConfig.add(folder);
        else
            this.#keep(folder, known);
        return known;
    }
    #read(folder) {
        for (const name of CONFIG_NAMES) {
            const path = external_node_path_namespaceObject.posix.join(folder, name);
            const text = this.#sources.project.read(path);
            if (text !== undefined)
                return { file: readConfig(path, text, this.#sources) };
        }
        return undefined;
    }
    #keep(folder, known) {
        this.#known.delete(folder);
        this.#known.set(folder, known);
        const [oldest] = this.#known.keys();
        if (this.#known.size > CONFIG_LIMIT && oldest !== undefined)
            this.#known.delete(oldest);
    }
}
function folderOf(path) {
    return parentOf(path) ?? '';
}

;// CONCATENATED MODULE: ./build/analyzers/biome/manifest.js


/** Longer and deeper than any `package.json` that says something: npm's own registry has none such. */
const manifest_TEXT_LIMIT = 262_144;
const manifest_NESTING_LIMIT = 64;
/** Reads what the engine may be shown of a repository's manifests: nothing that could overflow it. */
function createManifestReader(project) {
    return (folder) => {
        const text = project.read(external_node_path_namespaceObject.posix.join(folder, 'package.json'));
        if (text === undefined || text.length > manifest_TEXT_LIMIT)
            return undefined;
        return isNestedDeeper(text, manifest_NESTING_LIMIT) ? undefined : text;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/define-analyzer.js
/** Checks an analyzer against the contract at compile time, and returns it. */
function defineAnalyzer(analyzer) {
    return analyzer;
}

;// CONCATENATED MODULE: ./build/analyzers/biome.js









/** What of a configuration could not be followed, in its own file. */
function toConfigMatch(problem, index) {
    const { rule, severity, message, offset, length } = problem;
    const [from, to] = [index.atUtf16(offset), index.atUtf16(offset + length)];
    return {
        rule,
        severity,
        message: toMessage(message),
        helpUrl: helpUrlOf('biome', rule),
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
    };
}
function analyze(file, engine, configs) {
    const config = configs.configAt(file.path);
    const index = createLineIndex(config === undefined ? '' : file.text);
    const problems = config?.problems.map((problem) => toConfigMatch(problem, index)) ?? [];
    // Of a configuration that is broken as a whole, one thing is told.
    const isBroken = config !== undefined && config.configuration === undefined;
    return isBroken
        ? problems
        : [...problems, ...analyzeFile(engine, file, configs.governing(file.path))];
}
/** Biome: JavaScript, TypeScript, JSX, JSON, CSS and GraphQL. */
const biome = defineAnalyzer({
    id: 'biome',
    name: 'Biome',
    modules: ['biome'],
    claims: isBiomeFile,
    load({ assets, project }) {
        // The file is our own build: docs in scripts/vendor.ts.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const instantiate = assets.require('biome.cjs');
        const manifests = createManifestReader(project);
        const engine = new BiomeEngine(assets.module('biome'), instantiate, manifests);
        const configs = new ConfigStore({ project, engine });
        return Promise.resolve({
            analyze: (file) => analyze(file, engine, configs),
            memoryBytes: () => engine.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/php/lex-php.js
const OPEN_TAG = /<\?(?:php(?=\s|$)|=)/gi;
const HTML_END = /\?>/y;
const SPACE = /\s+/y;
const LINE_COMMENT = /(?:\/\/|#(?!\[))[^\n?]*(?:\?(?!>)[^\n?]*)*/y;
const HEREDOC = /<<<[ \t]*(?<quote>["']?)(?<label>[A-Za-z_]\w*)\k<quote>\r?\n/y;
const SINGLE_QUOTED = /'[^'\\]*(?:\\[^][^'\\]*)*(?:'|(?<open>$))/y;
const VARIABLE = /\$[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NAME = /\\?[A-Za-z_\u0080-\uffff][\w\\\u0080-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;
const OPERATOR = /<=>|\*\*=|\.\.\.|<<=|>>=|===|!==|\?\?=|\?->|\+\+|--|->|=>|::|==|!=|<>|<=|>=|&&|\|\||\?\?|<<|>>|\*\*|[-+*/.%&|^]=|[^]/y;
const CLOSERS = { '(': ')', '[': ']', '{': '}', '${': '}' };
/** Words before a parenthesis that make no call of it. */
const KEYWORDS = new Set(('abstract and as break case catch class clone const continue declare default do echo else elseif ' +
    'extends final finally fn for foreach from function global if implements include include_once ' +
    'instanceof insteadof interface match namespace new or print private protected public readonly ' +
    'require require_once return static switch throw trait try use var while xor yield').split(' '));
/**
 * A lexer that keeps track of brackets, quotes and tags. It knows nothing of PHP's grammar, which makes
 * it a second opinion: see `judgePhpSyntax`. Linear in the length of the text.
 */
class PhpLexer {
    #text;
    #tokens = [];
    #open = [];
    #position = 0;
    /** Texts in quotes that are open: what is put into a text is no token of its own. */
    #quotes = 0;
    #unbalanced;
    constructor(text) {
        this.#text = text;
    }
    lex() {
        while (this.#enterPhp()) {
            while (this.#step()) {
                // Each step takes at least one character.
            }
        }
        const opener = this.#open.at(-1);
        if (opener !== undefined)
            this.#fail('unclosed', opener.text, opener.start);
        return { tokens: this.#tokens, unbalanced: this.#unbalanced };
    }
    /** Goes to the code after the next opening tag. */
    #enterPhp() {
        OPEN_TAG.lastIndex = this.#position;
        const tag = this.#unbalanced === undefined ? OPEN_TAG.exec(this.#text) : null;
        this.#position = tag === null ? this.#text.length : OPEN_TAG.lastIndex;
        return tag !== null;
    }
    /** Takes one thing; false where PHP ends. */
    #step() {
        if (this.#position >= this.#text.length || this.#unbalanced !== undefined)
            return false;
        const quote = this.#open.at(-1);
        if (quote?.text === '"' || quote?.text === '`') {
            this.#stepInQuotes(quote);
            return true;
        }
        return this.#stepInCode();
    }
    #take(pattern) {
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#position = pattern.lastIndex;
        return found;
    }
    #stepInQuotes(quote) {
        const character = this.#text.charAt(this.#position);
        const next = this.#text.charAt(this.#position + 1);
        if (character === quote.text) {
            this.#position += 1;
            this.#open.pop();
            this.#quotes -= 1;
            this.#emit('string', quote.start);
        }
        else if ((character === '{' && next === '$') || (character === '$' && next === '{')) {
            this.#open.push({ text: '${', start: this.#position, isAfterValue: false });
            this.#position += character === '{' ? 1 : 2;
        }
        else {
            this.#position += character === '\\' ? 2 : 1;
        }
    }
    #stepInCode() {
        const start = this.#position;
        if (this.#skip(start))
            return true;
        if (this.#take(HTML_END) !== undefined) {
            this.#emitText('operator', ';', start);
            return false;
        }
        if (!this.#takeText(start))
            this.#takeToken(start);
        return this.#tokens.at(-1)?.text.toLowerCase() !== '__halt_compiler';
    }
    /** Skips one stretch of space or one comment. */
    #skip(start) {
        if (this.#text.startsWith('/*', start)) {
            const end = this.#text.indexOf('*/', start + 2);
            if (end === -1)
                this.#fail('unclosed', '/*', start);
            this.#position = end === -1 ? this.#text.length : end + 2;
            return true;
        }
        return this.#take(SPACE) !== undefined || this.#take(LINE_COMMENT) !== undefined;
    }
    #takeText(start) {
        const heredoc = this.#take(HEREDOC);
        if (heredoc !== undefined) {
            this.#takeHeredoc(heredoc.groups?.['label'] ?? '', start);
            return true;
        }
        const single = this.#take(SINGLE_QUOTED);
        if (single === undefined)
            return false;
        if (single.groups?.['open'] !== undefined)
            this.#fail('unclosed', "'", start);
        this.#emit('string', start);
        return true;
    }
    #takeHeredoc(label, start) {
        // The label is letters, digits and underscores.
        const end = new RegExp(`^[ \\t]*${label}\\b`, 'gm');
        end.lastIndex = this.#position;
        if (end.exec(this.#text) === null) {
            this.#fail('unclosed', `<<<${label}`, start);
        }
        else {
            this.#position = end.lastIndex;
            this.#emit('string', start);
        }
    }
    #takeToken(start) {
        if (this.#take(VARIABLE) !== undefined)
            this.#emit('variable', start);
        else if (this.#take(NAME) !== undefined)
            this.#emit('name', start);
        else if (this.#take(NUMBER) !== undefined)
            this.#emit('number', start);
        else
            this.#takeOperator(start);
    }
    #takeOperator(start) {
        const text = this.#take(OPERATOR)?.[0] ?? '';
        if (text === '"' || text === '`') {
            this.#open.push({ text, start, isAfterValue: false });
            this.#quotes += 1;
        }
        else if (text === ')' || text === ']' || text === '}') {
            this.#close(text, start);
        }
        else {
            if (CLOSERS[text] !== undefined) {
                this.#open.push({ text, start, isAfterValue: this.#isAfterValue() });
            }
            this.#emitText('operator', text, start);
        }
    }
    #isAfterValue() {
        const last = this.#tokens.at(-1);
        if (last === undefined)
            return false;
        if (last.kind === 'name')
            return !KEYWORDS.has(last.text.toLowerCase());
        return last.kind === 'variable' || last.kind === 'closing';
    }
    #close(text, start) {
        const opener = this.#open.pop();
        if (opener === undefined || CLOSERS[opener.text] !== text)
            this.#fail('unopened', text, start);
        const isClosing = text !== '}' && opener?.isAfterValue === true;
        this.#emitText(isClosing ? 'closing' : 'operator', text, start);
    }
    #fail(kind, text, start) {
        this.#unbalanced ??= { kind, text, start };
    }
    #emit(kind, start) {
        this.#emitText(kind, this.#text.slice(start, this.#position), start);
    }
    #emitText(kind, text, start) {
        if (this.#quotes === 0)
            this.#tokens.push({ kind, text, start });
    }
}
/** Cuts a PHP file into tokens as far as its brackets and quotes are balanced. */
function lexPhp(text) {
    return new PhpLexer(text).lex();
}

;// CONCATENATED MODULE: ./build/analyzers/php/judge-php-syntax.js

const VALUES = new Set(['number', 'string', 'variable']);
const VALUE_ENDS = new Set([...VALUES, 'closing']);
/** Words that may follow a value or a list of parameters directly. */
const INFIX_WORDS = new Set('and as extends implements instanceof or use xor'.split(' '));
/** Operators that need a value after them. */
const DANGLING = new Set('! != !== % && * ** *= + += - -= -> . .= / :: < <= <=> = == === => > >= ?-> ?? ??= ^ ||'.split(' '));
const ENDS = new Set([')', ';', ']', '}']);
/** Longest text quoted in a message, in UTF-16 code units. */
const QUOTE_LIMIT = 40;
const quote = (text) => `\`${text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text}\``;
function judgePair(left, right) {
    if (left.kind === 'operator') {
        return DANGLING.has(left.text) && ENDS.has(right.text)
            ? `Expected a value after ${quote(left.text)}, found ${quote(right.text)}.`
            : undefined;
    }
    const isOperand = VALUES.has(right.kind) || (right.kind === 'name' && !INFIX_WORDS.has(right.text.toLowerCase()));
    return VALUE_ENDS.has(left.kind) && isOperand
        ? `Expected an operator or \`;\` after ${quote(left.text)}, found ${quote(right.text)}.`
        : undefined;
}
function judgeNeighbours(tokens) {
    for (const [index, right] of tokens.entries()) {
        const left = tokens[index - 1];
        const message = left === undefined ? undefined : judgePair(left, right);
        if (message !== undefined) {
            return { message, start: right.start, end: right.start + right.text.length };
        }
    }
    return undefined;
}
function judge_php_syntax_describe({ kind, text, start }) {
    const message = kind === 'unclosed' ? `${quote(text)} is never closed.` : `${quote(text)} closes nothing.`;
    return { message, start, end: start + text.length };
}
function isFirst(error, { unbalanced }) {
    return unbalanced === undefined || (error !== undefined && error.start < unbalanced.start);
}
/**
 * Judges a text that tree-sitter could not parse. Its grammar for PHP has gaps, so its word alone is not
 * enough: an error is reported where a lexer that knows no grammar finds what no version of PHP allows,
 * a bracket or quote without its partner, or two tokens that can never be neighbours. What is then left
 * out, and how often the two agree, is measured in docs/decisions/0006-rules-as-queries.md.
 */
function judgePhpSyntax(text) {
    const lexed = lexPhp(text);
    const neighbours = judgeNeighbours(lexed.tokens);
    if (isFirst(neighbours, lexed) || lexed.unbalanced === undefined)
        return neighbours;
    return judge_php_syntax_describe(lexed.unbalanced);
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/compile-rules.js
/**
 * How deep a tree is searched. A pattern that waits for a later child is kept waiting at every level, so
 * time grows with the square of the depth, and tree-sitter counts levels in 16 bits. People's code stays
 * far below this; what is deeper is a long chain of operators.
 */
const DEPTH_LIMIT = 1000;
/** One query for all rules: the tree is walked once, whatever their number. */
function joinQueries(rules) {
    const starts = [];
    let source = '';
    for (const { query } of rules) {
        starts.push(source.length);
        source += `${query}\n`;
    }
    return { source, starts };
}
/** Which rule each pattern of the joined query belongs to. Queries are ASCII, so bytes are characters. */
function rulesByPattern(query, rules, starts) {
    const owners = [];
    let owner = 0;
    for (let pattern = 0; pattern < query.patternCount(); pattern += 1) {
        const position = query.startIndexForPattern(pattern);
        while ((starts[owner + 1] ?? Infinity) <= position)
            owner += 1;
        const rule = rules[owner];
        if (rule !== undefined)
            owners.push(rule);
    }
    return owners;
}
function capturesOf(match) {
    const captures = new Map();
    for (const { name, node } of match.captures) {
        if (!captures.has(name))
            captures.set(name, node);
    }
    return captures;
}
/** Where the parser had to guess, a rule would judge the guess. */
function compile_rules_isTrusted(node) {
    return !node.hasError;
}
/** Compiles rules once. Throws when a query does not fit the grammar, which the rules' tests rule out. */
function compileRules({ library }, language, { rules, refinements }) {
    const { source, starts } = joinQueries(rules);
    const query = new library.Query(language, source);
    const owners = rulesByPattern(query, rules, starts);
    function hitsOf(match) {
        const rule = owners[match.patternIndex];
        const captures = capturesOf(match);
        const found = captures.get('match');
        if (rule === undefined || found === undefined || !compile_rules_isTrusted(found))
            return [];
        const refine = refinements[rule.id];
        const nodes = refine === undefined ? [found] : refine(found, captures);
        return nodes.map((node) => ({ rule, node, captures }));
    }
    return {
        run(root) {
            const hits = new Map();
            for (const hit of query.matches(root, { maxStartDepth: DEPTH_LIMIT }).flatMap(hitsOf)) {
                hits.set(`${hit.rule.id} ${String(hit.node.startIndex)} ${String(hit.node.endIndex)}`, hit);
            }
            return [...hits.values()];
        },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/open-runtime.js
/** By the library object, which a worker has one of. */
const runtimes = new WeakMap();
async function start(library, module) {
    let memory;
    await library.Parser.init({
        // Without this hook the library compiles its own bytes again in each worker.
        instantiateWasm(imports, done) {
            ({ memory } = imports.env);
            done(new WebAssembly.Instance(module, imports), module);
            return {};
        },
        print: () => undefined,
        printErr: () => undefined,
    });
    return { library, memoryBytes: () => memory?.buffer.byteLength ?? 0 };
}
/** The module of the runtime itself, to be named by every analyzer that uses it. */
const RUNTIME_MODULE = 'web-tree-sitter';
/** Starts web-tree-sitter, or hands out the one already started in this worker. */
function openRuntime(assets) {
    // Shipped from the pinned package, whose own types these are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const library = assets.require(`${RUNTIME_MODULE}.cjs`);
    const started = runtimes.get(library) ?? start(library, assets.module(RUNTIME_MODULE));
    runtimes.set(library, started);
    return started;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/to-match.js


/** Longest piece of the file quoted in a message, in UTF-16 code units. */
const to_match_QUOTE_LIMIT = 60;
function to_match_quote(node) {
    const text = node?.text ?? '';
    return text.length > to_match_QUOTE_LIMIT ? `${text.slice(0, to_match_QUOTE_LIMIT - 1)}…` : text;
}
/** The range of a node: tree-sitter counts from 0, and in the same units. */
function rangeOf({ startPosition, endPosition }) {
    return {
        startLine: startPosition.row + 1,
        startColumn: startPosition.column + 1,
        endLine: endPosition.row + 1,
        endColumn: endPosition.column + 1,
    };
}
/** What is reported for a hit; it no longer needs the tree. */
function to_match_toMatch({ rule, node, captures }, helpPage) {
    const message = rule.message.replaceAll(/\{([\w.-]+)\}/g, (_whole, name) => to_match_quote(captures.get(name)));
    return {
        rule: rule.id,
        severity: rule.severity,
        message: toMessage(message),
        ...rangeOf(node),
        helpUrl: helpUrlOf(helpPage, rule.id),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/define-rule-analyzer.js





/** The analyzer that holds the shared memory answers for it, so that it is counted once. */
const countedBy = new WeakMap();
function memoryBytesOf(runtime, counter) {
    if (!countedBy.has(runtime))
        countedBy.set(runtime, counter);
    return countedBy.get(runtime) === counter ? runtime.memoryBytes() : 0;
}
async function load(language, assets) {
    const runtime = await openRuntime(assets);
    const grammar = runtime.library.Language.loadSync(assets.module(language.grammar));
    const parser = new runtime.library.Parser();
    parser.setLanguage(grammar);
    const rules = compileRules(runtime, grammar, language);
    const loaded = {
        analyze(file) {
            const tree = parser.parse(file.text);
            if (tree === null)
                throw new Error(`Expected a tree of ${file.path}, found none.`);
            try {
                const isTest = isTestFile(file.path);
                const hits = rules.run(tree.rootNode).filter(({ rule }) => rule.isForTests || !isTest);
                const matches = hits.map((hit) => to_match_toMatch(hit, language.helpPage));
                return [...(language.inspect?.(tree.rootNode, file) ?? []), ...matches];
            }
            finally {
                // Nothing else frees it: its memory is not the garbage collector's.
                tree.delete();
            }
        },
        memoryBytes: () => memoryBytesOf(runtime, loaded),
    };
    return loaded;
}
/** An analyzer out of a language's rules. Only rules that are on are compiled. */
function defineRuleAnalyzer(language) {
    const enabled = { ...language, rules: language.rules.filter(({ isEnabled }) => isEnabled) };
    return defineAnalyzer({
        id: language.id,
        name: language.name,
        modules: [RUNTIME_MODULE, language.grammar],
        claims: (path) => language.claims(path),
        load: ({ assets }) => load(enabled, assets),
    });
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/walk.js
/** Named nodes below `root`, itself left out; what is in `closed` is not entered. A loop, since trees may be deep. */
function* namedBelow(root, closed = new Set()) {
    const waiting = root.namedChildren.toReversed();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        if (!closed.has(node.type))
            waiting.push(...node.namedChildren.toReversed());
    }
}
/** How far up a node's surroundings are looked at. */
const LEVELS_UP = 12;
/** The nodes around a node, innermost first, a few levels up. */
function* around(node) {
    let outer = node.parent;
    for (let level = 0; outer !== null && level < LEVELS_UP; level += 1) {
        yield outer;
        outer = outer.parent;
    }
}
/** Whether a condition around a node says, in words such as these, that somebody chose it. */
function isChosen(node, words) {
    return [...around(node)].some((outer) => words.test(outer.childForFieldName('condition')?.text ?? ''));
}
/** The match itself or nothing: what most refinements return. */
function when(condition, match) {
    return condition ? [match] : [];
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-refinements.js

/** What comes with a request and is whatever its sender wrote. */
const REQUEST = new Set(['$_COOKIE', '$_GET', '$_POST', '$_REQUEST']);
/** A `return` in these leaves something else than the function around them. */
const OWN_RETURN = new Set([
    'anonymous_class',
    'anonymous_function',
    'anonymous_function_creation_expression',
    'arrow_function',
    'function_definition',
    'method_declaration',
]);
/** Kinds of values that no input can change. */
const FIXED = new Set([
    'boolean',
    'cast_expression',
    'class_constant_access_expression',
    'escape_sequence',
    'float',
    'heredoc_end',
    'integer',
    'name',
    'nowdoc',
    'null',
    'qualified_name',
    'string',
    'string_content',
]);
/** Functions whose result is quoted, or a number, and names that say so of a variable. */
const QUOTED = /^\\?(?:escapeshell(?:arg|cmd)|intval|floatval|count|strlen|time|getmypid|implode)$|(?:^\$?|_|->)(?:escaped|safe|quoted)|(?:Escaped|Safe|Quoted|_escaped|_safe|_quoted)$|^\$_SERVER\['(?:argv|PHP_SELF)'\]$|escape|quote/i;
/** What gives another result each time, or changes something. */
const CHANGING = /\+\+|--|[^=!<>]=[^=>]|\b(?:current|each|f?get[cs]?|fetch\w{0,20}|fread|fgets|next|prev|rand|read\w{0,20}|shift|array_shift|array_pop|try\w{0,20}|match\w{0,20}|accept\w{0,20}|consume\w{0,20}|peek\w{0,20}|skip\w{0,20}|preg_match)\b/i;
/** Words of an option that asks for the inside of the program. */
const DEBUGGING = /debug|dump|\bdd\b|trace|verbos|log|print/i;
/** Words of an option that switches off the check of certificates. */
const TLS_OPTION = /verify|insecure|ssl|tls|cert/i;
function isFixed(value) {
    if (FIXED.has(value.type))
        return true;
    const callee = value.childForFieldName('function') ?? value.childForFieldName('name') ?? value;
    return QUOTED.test(value.type.endsWith('call_expression') ? callee.text : value.text);
}
/** The pieces that a text is put together from: by `.`, or within quotes. A loop, since chains are long. */
function piecesOf(text) {
    const pieces = [];
    const waiting = [text];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const isComposed = ['binary_expression', 'parenthesized_expression'].includes(node.type);
        if (isComposed || node.type.startsWith('encapsed') || node.type.startsWith('shell_command')) {
            waiting.push(...node.namedChildren);
        }
        else if (node.type === 'conditional_expression') {
            waiting.push(...node.namedChildren.slice(1));
        }
        else
            pieces.push(node);
    }
    return pieces;
}
function isRequest(value) {
    const base = value.type === 'subscript_expression' ? value.namedChildren[0] : value;
    return base !== undefined && REQUEST.has(base.text);
}
/** An integer-like text is the same key as the integer. */
function keyOf(key) {
    if (key.type === 'integer')
        return key.text;
    const isPlain = key.namedChildren.every(({ type }) => type === 'string_content');
    const isText = key.type === 'string' || key.type === 'encapsed_string';
    return isText && isPlain ? key.text.slice(1, -1) : undefined;
}
function repeated(nodes, textOf) {
    const seen = new Set();
    return nodes.filter((node) => {
        const text = textOf(node);
        if (text === undefined)
            return false;
        const isRepeated = seen.has(text);
        seen.add(text);
        return isRepeated;
    });
}
function keysOf(array) {
    const elements = array.namedChildren.filter(({ type }) => type === 'array_element_initializer');
    return elements.flatMap(({ namedChildren: [key, value] }) => key === undefined || value === undefined ? [] : [key]);
}
function fieldsOf(nodes, field) {
    return nodes.flatMap((node) => node.childForFieldName(field) ?? []);
}
const unlessChanging = ({ text }) => CHANGING.test(text) ? undefined : text;
function conditionsOf(statement) {
    const clauses = statement.namedChildren.filter(({ type }) => type === 'else_if_clause');
    return fieldsOf([statement, ...clauses], 'condition');
}
function hasUsedResult(call) {
    const [, second] = call.childForFieldName('arguments')?.namedChildren ?? [];
    return call.childForFieldName('function')?.text === 'print_r' && second !== undefined;
}
/** Whether somebody asked for the output: by an option, or by calling a function that is named so. */
function isMeantForDebugging(call) {
    if (isChosen(call, DEBUGGING))
        return true;
    return [...around(call)].some((outer) => /^(?:function_definition|method_declaration)$/.test(outer.type) &&
        DEBUGGING.test(outer.childForFieldName('name')?.text ?? ''));
}
/** `EXTR_SKIP` keeps what is there, and a prefix keeps it apart. */
function overwrites(call) {
    const [, flags] = call.childForFieldName('arguments')?.namedChildren ?? [];
    return flags === undefined || !/EXTR_(?:SKIP|PREFIX_)/.test(flags.text);
}
/** What the queries of rules/php cannot say, by rule. */
const PHP_REFINEMENTS = {
    'debug-output': (match) => when(!hasUsedResult(match) && !isMeantForDebugging(match), match),
    'duplicate-array-key': (match) => repeated(keysOf(match), keyOf),
    'duplicate-case': (match) => repeated(fieldsOf(match.namedChildren, 'value'), unlessChanging),
    'duplicate-condition': (match) => repeated(conditionsOf(match), unlessChanging),
    'extract-of-request': (match) => when(overwrites(match), match),
    'include-of-request': (match) => when(match.namedChildren.flatMap(piecesOf).some(isRequest), match),
    'return-in-finally': (match) => [...namedBelow(match, OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
    'shell-of-variable': (match) => when(match.namedChildCount > 1 && !piecesOf(match).every(isFixed), match),
    'tls-verification-off': (match) => when(!isChosen(match, TLS_OPTION), match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-rules-data.js
/** The rules of rules/php, as they are shipped. */
const PHP_RULES = [
    {
        id: 'assignment-in-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This assigns, and the condition is always the same; a comparison was probably meant.',
        query: '((if_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((if_statement condition: (parenthesized_expression (binary_expression operator: ["&&" "||" "and" "or"] right: (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))) ((else_if_clause condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((while_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))',
    },
    {
        id: 'debug-output',
        severity: 'notice',
        isEnabled: true,
        isForTests: false,
        message: '`{function}` was probably left here after debugging; it shows the inside of the program to everybody.',
        query: '((expression_statement (function_call_expression function: (name) @function arguments: (arguments)) @match) (#any-of? @function "var_dump" "print_r" "dd" "debug_zval_refcount" "debug_print_backtrace"))',
    },
    {
        id: 'duplicate-array-key',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This key was already given above; the first value is thrown away.',
        query: '((array_creation_expression (array_element_initializer . [(string) (encapsed_string) (integer)] . "=>")) @match)',
    },
    {
        id: 'duplicate-case',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This case was already given above, so it is never reached.',
        query: '((switch_block (case_statement) (case_statement)) @match)',
    },
    {
        id: 'duplicate-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This condition was already asked above, so this branch is never taken.',
        query: '((if_statement alternative: (else_if_clause)) @match)',
    },
    {
        id: 'echo-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'A value of the request is printed as it is; a link can so put a script into this page.',
        query: '((echo_statement (subscript_expression . (variable_name) @request)) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ((echo_statement (binary_expression operator: "." [(subscript_expression . (variable_name) @request) (binary_expression operator: "." right: (subscript_expression . (variable_name) @request))])) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ([(echo_statement (encapsed_string (subscript_expression . (variable_name) @request))) (print_intrinsic [(encapsed_string (subscript_expression . (variable_name) @request)) (subscript_expression . (variable_name) @request)])] @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST")) ((expression_statement . (subscript_expression . (variable_name) @request) .) @match (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`eval` runs whatever text it is given here; whoever can influence that text runs code.',
        query: '((function_call_expression function: (name) @function arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression) (scoped_call_expression) (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) (binary_expression)]))) @match (#eq? @function "eval"))',
    },
    {
        id: 'extract-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`extract` lets the request set any variable here, those that guard access among them.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match (#any-of? @function "extract" "\\\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))',
    },
    {
        id: 'include-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'The request chooses which file is run; look its value up in a list of what is allowed.',
        query: '([(include_expression) (include_once_expression) (require_expression) (require_once_expression)] @match)',
    },
    {
        id: 'loose-hash-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`{operator}` takes hashes such as `0e12` and `0e34` for equal numbers; use `hash_equals`.',
        query: '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt")) ((binary_expression operator: _ @operator right: (function_call_expression function: (_) @function)) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt"))',
    },
    {
        id: 'negated-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`!` applies to the left side only, so a boolean is compared; `{operator}` was probably meant to be negated.',
        query: '((binary_expression left: (unary_op_expression "!" argument: [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression)]) operator: _ @operator right: [(variable_name) (member_access_expression) (subscript_expression) (string) (integer) (encapsed_string) (name) (class_constant_access_expression)]) @match (#any-of? @operator "==" "===" "!=" "!==" "<" ">" "<=" ">="))',
    },
    {
        id: 'return-in-finally',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`return` in `finally` throws away the exception that is on its way, and the result of the body.',
        query: '((finally_clause) @match)',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
        query: '((binary_expression left: [(variable_name) (member_access_expression) (subscript_expression) (scoped_property_access_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<" ">" "<=" ">=" "<=>" "&&" "||" "and" "or" "xor" "-" "/" "%" "^" "??") (#eq? @left @right))',
    },
    {
        id: 'shell-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'A value is put into a command line unquoted; the shell runs what it contains.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(binary_expression) (encapsed_string)] @match @command))) (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression [(variable_name) (member_access_expression) (subscript_expression)]) @match @command)',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'A value of the request is put into SQL text; use a placeholder.',
        query: '((encapsed_string (subscript_expression . (variable_name) @request) @match) @text (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE") (#match? @text "^.\\\\s{0,20}(?:SELECT\\\\s.{1,400}\\\\sFROM|INSERT\\\\s{1,4}INTO|UPDATE\\\\s.{1,80}\\\\sSET|DELETE\\\\s{1,4}FROM|REPLACE\\\\s{1,4}INTO)\\\\s")) ((binary_expression operator: "." right: (subscript_expression . (variable_name) @request) @match) @text (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE") (#match? @text "^.\\\\s{0,20}(?:SELECT\\\\s.{1,400}\\\\sFROM|INSERT\\\\s{1,4}INTO|UPDATE\\\\s.{1,80}\\\\sSET|DELETE\\\\s{1,4}FROM|REPLACE\\\\s{1,4}INTO)\\\\s"))',
    },
    {
        id: 'strpos-as-condition',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: '`{function}` returns 0 when the text is found at the very beginning, which counts as not found here.',
        query: '([(if_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (else_if_clause condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (while_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (unary_op_expression "!" argument: (function_call_expression function: (_) @function) @match)] (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos")) ((binary_expression operator: _ @operator [left: (function_call_expression function: (_) @function) @match right: (function_call_expression function: (_) @function) @match]) (#any-of? @operator "&&" "||" "and" "or") (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos"))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Every error is swallowed here without a word.',
        query: '((catch_clause type: (type_list . (named_type) @type .) body: (compound_statement . "{" . "}" .)) @match (#any-of? @type "Exception" "\\\\Exception" "Throwable" "\\\\Throwable"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Without checking the certificate, anyone on the way can read and change what is sent.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument [(boolean) (integer)] @value))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (name) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (string) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "\'verify_peer\'" "\'verify_peer_name\'") (#any-of? @value "false" "FALSE" "False" "0"))',
    },
    {
        id: 'unserialize-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [ (subscript_expression . (variable_name) @request) (function_call_expression arguments: (arguments . (argument (subscript_expression . (variable_name) @request)))) ]) .)) @match (#any-of? @function "unserialize" "\\\\unserialize") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.',
        query: '((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$")) ((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/php-rules.js








/** The rule id of a syntax error, as of every analyzer that reports them. */
const SYNTAX = 'syntax';
/** A syntax error, where the parser and the lexer both see one. */
function inspect(root, { text }) {
    const error = root.hasError ? judgePhpSyntax(text) : undefined;
    if (error === undefined)
        return [];
    const index = createLineIndex(text);
    const [start, end] = [index.atUtf16(error.start), index.atUtf16(error.end)];
    return [
        {
            rule: SYNTAX,
            severity: 'error',
            message: toMessage(error.message),
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            helpUrl: helpUrlOf('php', SYNTAX),
        },
    ];
}
/** PHP as the rule engine sees it. */
const PHP = {
    id: 'php-rules',
    name: 'PHP rules',
    grammar: 'tree-sitter-php',
    helpPage: 'php',
    rules: PHP_RULES,
    refinements: PHP_REFINEMENTS,
    claims: isPhpFile,
    inspect,
};
/** Mistakes and dangers in PHP. */
const phpRules = defineRuleAnalyzer(PHP);

;// CONCATENATED MODULE: ./build/analyzers/prism/instantiate-prism.js
/** WASI's "function not supported", what every system call of Prism is answered with. */
const ENOSYS = 52;
const refuse = () => ENOSYS;
/**
 * An instance of Prism that can reach nothing: a parser needs no system calls. `node:wasi` would
 * serve as well, but it prints an ExperimentalWarning, and it could print what the module writes.
 */
function instantiatePrism(module) {
    const refusing = new Proxy({}, { get: () => refuse });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: refusing });
    // The module is the shipped prism.wasm, and these are exports of its 1.9.0.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const prism = instance.exports;
    // WASI names the entry of a library so.
    // oxlint-disable-next-line eslint/no-underscore-dangle
    prism._initialize();
    return prism;
}

;// CONCATENATED MODULE: ./build/analyzers/prism/read-diagnostics.js
const MAGIC = 'PRISM';
/** The release whose layout is read here; a serialization names its own in its first bytes. */
const VERSION = [1, 9, 0];
function createReader(bytes) {
    const decoder = new TextDecoder();
    let index = 0;
    const byte = () => {
        const value = bytes[index];
        if (value === undefined)
            throw new RangeError('Expected more of a Prism serialization.');
        index += 1;
        return value;
    };
    return {
        byte,
        // LEB128, unsigned.
        number() {
            let value = 0;
            for (let shift = 0;; shift += 7) {
                const part = byte();
                value += (part & 0x7f) * 2 ** shift;
                if (part < 0x80)
                    return value;
            }
        },
        text(length) {
            index += length;
            return decoder.decode(bytes.subarray(index - length, index));
        },
    };
}
function checkHeader(reader) {
    const magic = reader.text(MAGIC.length);
    const version = [reader.byte(), reader.byte(), reader.byte()];
    if (magic !== MAGIC || version.join('.') !== VERSION.join('.')) {
        throw new Error(`Expected a serialization of Prism ${VERSION.join('.')}, found ${version.join('.')}.`);
    }
}
function skipNumbers(reader, count) {
    for (let skipped = 0; skipped < count; skipped += 1)
        reader.number();
}
/** Skips what stands between the header and the diagnostics. */
function skipToDiagnostics(reader) {
    // Whether location fields are left out, then the name of the encoding, then the first line's number.
    reader.byte();
    reader.text(reader.number());
    reader.number();
    // Line offsets; comments as a kind and a location; magic comments as two locations.
    skipNumbers(reader, reader.number());
    skipNumbers(reader, reader.number() * 3);
    skipNumbers(reader, reader.number() * 4);
    // Where the text after `__END__` is, if there is any.
    if (reader.byte() !== 0)
        skipNumbers(reader, 2);
}
function readList(reader) {
    const diagnostics = [];
    for (let left = reader.number(); left > 0; left -= 1) {
        const id = reader.number();
        const message = reader.text(reader.number());
        const startByte = reader.number();
        const endByte = startByte + reader.number();
        // The level. It says less than the id does.
        reader.byte();
        diagnostics.push({ id, message, startByte, endByte });
    }
    return diagnostics;
}
/**
 * Reads errors and warnings out of a serialized parse, and nothing of the syntax tree after them:
 * that would cost several times the parse itself. The layout is that of Prism's
 * docs/serialization.md, https://github.com/ruby/prism/blob/main/docs/serialization.md.
 */
function readDiagnostics(serialized) {
    const reader = createReader(serialized);
    checkHeader(reader);
    skipToDiagnostics(reader);
    return { errors: readList(reader), warnings: readList(reader) };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/create-ruby-parser.js


/** Ruby's grammar changes with its releases; Prism's numbers for those it knows (`pm_options_version_t`). */
const VERSION_NUMBERS = { latest: 0, '3.3': 1, '3.4': 2, '4.0': 3 };
/** Offsets into the serialized options (`pm_options_read` in Prism's src/options.c). */
const OPTIONS = { bytes: 23, line: 4, version: 14, encodingLocked: 15 };
function serializeOptions(version) {
    const options = new DataView(new ArrayBuffer(OPTIONS.bytes));
    options.setInt32(OPTIONS.line, 1, true);
    options.setUint8(OPTIONS.version, VERSION_NUMBERS[version]);
    // The text was decoded before: a comment naming another encoding no longer tells how it is stored.
    options.setUint8(OPTIONS.encodingLocked, 1);
    return new Uint8Array(options.buffer);
}
function allocate(prism, bytes) {
    const pointer = prism.calloc(1, Math.max(1, bytes.length));
    if (pointer === 0)
        throw new RangeError(`Prism has no memory for ${String(bytes.length)} bytes.`);
    new Uint8Array(prism.memory.buffer).set(bytes, pointer);
    return pointer;
}
function parse(prism, source, options) {
    const sourcePointer = allocate(prism, source);
    const optionsPointer = allocate(prism, options);
    const buffer = prism.calloc(1, prism.pm_buffer_sizeof());
    prism.pm_buffer_init(buffer);
    prism.pm_serialize_parse(buffer, sourcePointer, source.length, optionsPointer);
    const start = prism.pm_buffer_value(buffer);
    const serialized = new Uint8Array(prism.memory.buffer, start, prism.pm_buffer_length(buffer));
    const diagnostics = readDiagnostics(serialized);
    prism.pm_buffer_free(buffer);
    for (const pointer of [buffer, optionsPointer, sourcePointer])
        prism.free(pointer);
    return diagnostics;
}
function textAt(memory, pointer) {
    const bytes = new Uint8Array(memory.buffer);
    return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
}
/** Instantiates Prism once, for any number of texts. */
function createRubyParser(module) {
    const prism = instantiatePrism(module);
    const encoder = new TextEncoder();
    return {
        parse: (text, version) => parse(prism, encoder.encode(text), serializeOptions(version)),
        nameOf: (id) => textAt(prism.memory, prism.pm_diagnostic_id_human(id)),
        memoryBytes: () => prism.memory.buffer.byteLength,
    };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/judge-syntax.js
/** Errors reported for one file: one missing `end` is echoed by everything after it. */
const ERROR_LIMIT = 3;
/** The oldest grammar Prism has. Later ones reject some code that runs on earlier releases. */
const OLDEST = '3.3';
/** Shell scripts that hand themselves to Ruby begin with lines that are not Ruby. */
const SHELL_SHEBANG = /^#!.*\b(?:ba|da|k|z)?sh\b/;
/** Generators keep ERB under a `.rb` name in folders of this name. */
const TEMPLATE_FOLDER = /(?:^|\/)templates?\//;
function lineAround(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(text.lastIndexOf('\n', index - 1) + 1, end === -1 ? undefined : end);
}
function judge_syntax_isTemplate(path, text, first) {
    if (!text.includes('<%'))
        return false;
    if (TEMPLATE_FOLDER.test(path))
        return true;
    // Only here are bytes turned back into text, for one offset of a file that does not parse.
    const before = new TextEncoder().encode(text).subarray(0, first.startByte);
    return lineAround(text, new TextDecoder().decode(before).length).includes('<%');
}
/** What the parser says when it goes on after an error by guessing. */
const GUESSES = new Set([
    'unexpected_token_close_context',
    'unexpected_token_ignore',
]);
function withoutEchoes(errors, parser) {
    const certain = errors.filter(({ id }) => !GUESSES.has(parser.nameOf(id)));
    const byStart = new Map();
    for (const error of certain.length === 0 ? errors : certain) {
        if (!byStart.has(error.startByte))
            byStart.set(error.startByte, error);
    }
    const distinct = [...byStart.values()].toSorted((left, right) => left.startByte - right.startByte);
    return distinct.slice(0, ERROR_LIMIT);
}
/** What is wrong with a Ruby file, by every grammar Prism has; nothing when the file is not only Ruby. */
function judge_syntax_judgeSyntax(path, text, parser) {
    const newest = parser.parse(text, 'latest');
    const [first] = newest.errors;
    if (first === undefined)
        return newest;
    if (judge_syntax_isTemplate(path, text, first) || SHELL_SHEBANG.test(text))
        return { errors: [], warnings: [] };
    const oldest = parser.parse(text, OLDEST);
    return oldest.errors.length === 0
        ? oldest
        : { errors: withoutEchoes(newest.errors, parser), warnings: [] };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/warning-rules.js
const warning = (summary) => ({
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary,
});
const off = (summary) => ({
    severity: 'notice',
    isEnabled: false,
    isForTests: true,
    summary,
});
/**
 * Prism's warnings by their names, those of `ruby -w`. On unless named taste. Counts on 3.4 million
 * lines of real code are in docs/decisions/0006-rules-as-queries.md.
 */
const WARNING_RULES = {
    'ambiguous-binary-operator': off('An operator after a name reads like the start of a literal.'),
    'ambiguous-first-argument-minus': off('`f -1` could be read as a subtraction.'),
    'ambiguous-first-argument-plus': off('`f +1` could be read as an addition.'),
    'ambiguous-prefix-ampersand': off('`f &x` could be read as a bitwise and.'),
    'ambiguous-prefix-star': off('`f *x` could be read as a multiplication.'),
    'ambiguous-prefix-star-star': off('`f **x` could be read as a power.'),
    'ambiguous-slash': off('`f /x/` could be read as a division.'),
    'comparison-after-comparison': warning('`a < b < c` compares the result of the first comparison, a boolean, with the third value.'),
    'dot-dot-dot-eol': warning('A range that ends with `...` at the end of a line is endless: it does not go on in the next line.'),
    'duplicated-hash-key': warning('A hash literal has the same key twice; the first value is thrown away.'),
    'duplicated-when-clause': warning('A `when` repeats an earlier value; its branch cannot be reached by it.'),
    'end-in-method': warning('`END` inside a method runs at exit; `at_exit` says so.'),
    'equal-in-conditional': warning('A condition assigns a literal; `==` was probably meant.'),
    'equal-in-conditional-3-3': warning('A condition assigns a literal; `==` was probably meant.'),
    'float-out-of-range': warning('A number is too large for a float and becomes infinity.'),
    'ignored-frozen-string-literal': warning('A `frozen_string_literal` comment stands after code, where it has no effect.'),
    'indentation-mismatch': off('An `end` is not indented like the line it closes.'),
    'integer-in-flip-flop': warning('An integer in a flip-flop is compared with the number of the last line read.'),
    'invalid-character': warning('A character literal such as `? ` needs an escape, `?\\s`.'),
    'invalid-magic-comment-value': warning('A magic comment has a value it does not know.'),
    'invalid-numbered-reference': warning('A numbered reference such as `$99999999999` is too large, and always nil.'),
    'keyword-eol': warning('A keyword at the end of a line has no condition on that line.'),
    'literal-in-condition-default': warning('A condition is a literal, so it always goes the same way.'),
    'literal-in-condition-verbose': warning('A condition is a literal, so it always goes the same way.'),
    'shareable-constant-value-line': warning('A `shareable_constant_value` comment shares its line with code, where it has no effect.'),
    'shebang-carriage-return': warning('The first line ends with a carriage return, which becomes part of the interpreter’s name.'),
    'unexpected-carriage-return': warning('A carriage return stands in the middle of a line and counts as a space.'),
    'unreachable-statement': warning('A statement after `return`, `break` or the like never runs.'),
    'unused-local-variable': {
        severity: 'notice',
        isEnabled: true,
        // A test gives names to what it sets up, whether or not it needs them.
        isForTests: false,
        summary: 'A local variable is assigned and never read.',
    },
    'void-statement': warning('The value of an expression is computed and not used.'),
};

;// CONCATENATED MODULE: ./build/analyzers/prism.js









function prism_describe(rule, severity, { message }) {
    return { rule, severity, message: toMessage(message), helpUrl: helpUrlOf('prism', rule) };
}
function describeWarning(name, path, diagnostic) {
    const rule = WARNING_RULES[name];
    if (rule?.isEnabled !== true || (isTestFile(path) && !rule.isForTests))
        return undefined;
    return prism_describe(name, rule.severity, diagnostic);
}
/** Turns offsets into ranges. What is missing at the end is shown where the code ends, not in a line after it. */
function createPlacer(text) {
    const index = createLineIndex(text);
    const lastByte = new TextEncoder().encode(text.trimEnd()).length;
    return ({ startByte, endByte }) => index.rangeOfUtf8(Math.min(startByte, lastByte), Math.min(endByte, lastByte));
}
function prism_analyze(parser, { path, text }) {
    const { errors, warnings } = judge_syntax_judgeSyntax(path, text, parser);
    if (errors.length + warnings.length === 0)
        return [];
    const place = createPlacer(text);
    const matches = errors.map((error) => ({
        ...prism_describe('syntax', 'error', error),
        ...place(error),
    }));
    for (const diagnostic of warnings) {
        const name = parser.nameOf(diagnostic.id).replaceAll('_', '-');
        const described = describeWarning(name, path, diagnostic);
        if (described !== undefined)
            matches.push({ ...described, ...place(diagnostic) });
    }
    return matches;
}
/** Ruby's own parser: syntax errors, and the warnings of `ruby -w` that tell mistakes. */
const prism = defineAnalyzer({
    id: 'prism',
    name: 'Prism',
    modules: ['prism'],
    claims: isRubyFile,
    load({ assets }) {
        const parser = createRubyParser(assets.module('prism'));
        return Promise.resolve({
            analyze: (file) => prism_analyze(parser, file),
            memoryBytes: () => parser.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-refinements.js

/** A `return` in these does not leave the method around them, or not always. */
const ruby_refinements_OWN_RETURN = new Set([
    'binary',
    'block',
    'case',
    'class',
    'do_block',
    'if',
    'if_modifier',
    'lambda',
    'method',
    'module',
    'singleton_class',
    'singleton_method',
    'unless',
    'unless_modifier',
    'while',
]);
/** Ways not to swallow an exception. */
const ESCALATIONS = new Set([
    'abort',
    'exit',
    'exit!',
    'fail',
    'raise',
    'throw',
]);
/** Calls that give another result each time, or change something. */
const ruby_refinements_CHANGING = /\b(?:advance|call|get|getbyte|getc|gets|next|now|peek|pop|rand|read|readchar|readline|scan|shift|skip|succ|take)\b/;
/** Words of an option that switches off the check of certificates. */
const ruby_refinements_TLS_OPTION = /verify|insecure|ssl|tls|cert/i;
/** Longest stretch of code that is searched for the use of a variable, in UTF-16 code units. */
const SEARCH_LIMIT = 20_000;
/** Methods whose result cannot change the text around it: quoted, or a number. */
const QUOTING = /^(?:\w*(?:escape|quote|sanitize)\w*|to_i|to_f|to_sql|pid|hash|length|size|count|id)$/;
/** Names that say that a value was made safe. */
const MADE_SAFE = /(?:^|_)(?:quoted|escaped|sanitized|safe)(?:_|$)/;
/** Names of what cannot be a placeholder in SQL: parts of the statement itself. */
const SQL_PART = /(?:^|_)(?:tables?|columns?|fields?|sql|class|model|cond|conditions?|clause|join|joins|(?:table|column|class|index|field|schema)_name|order|query|scope|select|statement|subquery|subselect)$|^(?:table|column|sql)_/;
const SAFE_TYPES = new Set([
    'constant',
    'float',
    'integer',
    'scope_resolution',
    'simple_symbol',
]);
const NAMED = new Set(['call', 'identifier', 'instance_variable']);
/** Names of a call's method or of a variable. */
function nameOf(node) {
    return (node.childForFieldName('method') ?? node).text;
}
function isQuoted(value) {
    if (SAFE_TYPES.has(value.type))
        return true;
    if (!NAMED.has(value.type))
        return false;
    if (MADE_SAFE.test(nameOf(value)))
        return true;
    const receiver = value.childForFieldName('receiver');
    return (value.type === 'call' && QUOTING.test(nameOf(value))) || receiver?.text === 'Shellwords';
}
function interpolatedIn(text) {
    const interpolations = text.namedChildren.filter(({ type }) => type === 'interpolation');
    return interpolations.flatMap((interpolation) => interpolation.namedChildren.slice(0, 1));
}
function isSqlPart(value) {
    return NAMED.has(value.type) && SQL_PART.test(nameOf(value));
}
function repeatedConditions(first) {
    const seen = new Set();
    const repeated = [];
    for (let branch = first; branch !== null;) {
        const condition = branch.childForFieldName('condition');
        const text = condition?.text ?? '';
        if (condition !== null && seen.has(text) && !ruby_refinements_CHANGING.test(text))
            repeated.push(condition);
        seen.add(text);
        const next = branch.childForFieldName('alternative');
        branch = next?.type === 'elsif' ? next : null;
    }
    return repeated;
}
function isCopyOrLiteral(data) {
    if (data === undefined || data.text.startsWith('Marshal.dump'))
        return true;
    return data.type === 'string' && interpolatedIn(data).length === 0;
}
/** Whether a node hands the exception on: to whoever called, or to whoever looks where it is kept. */
function handsOn(node, exception) {
    if (node.type === 'super')
        return true;
    if (node.type === 'identifier')
        return ESCALATIONS.has(node.text);
    const kept = node.type === 'assignment' ? node.childForFieldName('right')?.text : undefined;
    return kept !== undefined && (kept === exception || kept === '$!');
}
/** Whether another clause beside this one lets interrupts and exits pass. */
function hasPassingNeighbour(clause) {
    const neighbours = clause.parent?.namedChildren.filter(({ type }) => type === 'rescue') ?? [];
    return neighbours.some((each) => /\b(?:SystemExit|SignalException|Interrupt)\b/.test(each.childForFieldName('exceptions')?.text ?? ''));
}
function swallowsAll(clause) {
    if (clause === undefined || hasPassingNeighbour(clause))
        return false;
    const variable = clause.childForFieldName('variable')?.namedChildren[0];
    if (variable !== undefined && variable.type !== 'identifier')
        return false;
    return ![...namedBelow(clause)].some((node) => handsOn(node, variable?.text));
}
/** Whether the exception of an empty handler is used after it. */
function isKept(clause) {
    const variable = clause.childForFieldName('variable')?.namedChildren[0];
    if (variable === undefined)
        return false;
    const around = clause.parent?.parent ?? clause.parent;
    if (variable.type !== 'identifier' || around === null)
        return true;
    return around.endIndex - around.startIndex > SEARCH_LIMIT || countOf(variable.text, around) > 1;
}
function countOf(name, root) {
    const names = [...namedBelow(root)].filter(({ type }) => type === 'identifier');
    return names.filter(({ text }) => text === name).length;
}
const definers = new WeakMap();
/** A file that has a method `eval` of its own does not call Ruby's. */
function definesEval({ tree }) {
    const isDefiner = definers.get(tree) ?? tree.rootNode.text.includes('def eval');
    definers.set(tree, isDefiner);
    return isDefiner;
}
/** What the queries of rules/ruby cannot say, by rule. */
const RUBY_REFINEMENTS = {
    'duplicate-condition': repeatedConditions,
    'eval-of-variable': (match) => when(!definesEval(match), match),
    'marshal-load': (match, captures) => when(!isCopyOrLiteral(captures.get('data')), match),
    'rescue-exception': (match, captures) => when(swallowsAll(captures.get('clause')), match),
    'return-in-ensure': (match) => [...namedBelow(match, ruby_refinements_OWN_RETURN)].filter(({ type }) => type === 'return'),
    'self-comparison': (match, captures) => when(!ruby_refinements_CHANGING.test(captures.get('left')?.text ?? ''), match),
    'shell-interpolation': (match) => when(match.namedChildCount > 1 && !interpolatedIn(match).every(isQuoted), match),
    'sql-interpolation': (match) => when(!interpolatedIn(match).every((value) => isQuoted(value) || isSqlPart(value)), match),
    'tls-verification-off': (match) => when(!isChosen(match, ruby_refinements_TLS_OPTION), match),
    'swallowed-exception': (match) => when(!match.namedChildren.some(({ type }) => type === 'comment') && !isKept(match), match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-rules-data.js
/** The rules of rules/ruby, as they are shipped. */
const RUBY_RULES = [
    {
        id: 'debugger-statement',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'A debugger was left in the code; the program stops here and waits.',
        query: '((call receiver: (identifier) @receiver method: (identifier) @method !arguments) @match (#eq? @receiver "binding") (#any-of? @method "pry" "irb" "remote_pry" "pry_remote" "break" "b")) (program ((identifier) @match (#any-of? @match "byebug" "debugger"))) (body_statement ((identifier) @match (#any-of? @match "byebug" "debugger"))) (block_body ((identifier) @match (#any-of? @match "byebug" "debugger"))) (then ((identifier) @match (#any-of? @match "byebug" "debugger"))) (else ((identifier) @match (#any-of? @match "byebug" "debugger"))) (if_modifier body: ((identifier) @match (#any-of? @match "byebug" "debugger")))',
    },
    {
        id: 'deserialization-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: "`{receiver}.{method}` builds any object that the data names, and this data is the request's.",
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Marshal" "YAML" "Psych") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream") (#match? @data "^(?:[A-Za-z0-9_:]{0,40}\\\\.\\\\w{1,40}\\\\()?(?:params|cookies|request)\\\\b"))',
    },
    {
        id: 'duplicate-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This condition was already asked above, so this branch is never taken.',
        query: '((if condition: (_) @condition alternative: (elsif)) @match)',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`{method}` runs whatever text it is given here; whoever can influence that text runs code.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\.")) ((call receiver: [(constant) (identifier)] @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#any-of? @receiver "Kernel" "binding") (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\."))',
    },
    {
        id: 'marshal-load',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: '`Marshal.{method}` builds any object the data asks for; data from elsewhere can run code.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Marshal") (#any-of? @method "load" "restore"))',
    },
    {
        id: 'open-of-variable',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: '`open` starts a command when its argument begins with `|`; use `File.open` or `URI.open`.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @receiver "Kernel") (#eq? @method "open")) ((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @method "open"))',
    },
    {
        id: 'params-permit-all',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`permit!` lets the request set every attribute of the record; list those that are meant.',
        query: '((call receiver: (identifier) @receiver method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))',
    },
    {
        id: 'rescue-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`rescue Exception` also catches interrupts, exits and running out of memory; name StandardError, or raise again.',
        query: '((rescue exceptions: (exceptions (constant) @match)) @clause (#eq? @match "Exception"))',
    },
    {
        id: 'return-in-ensure',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`return` in `ensure` throws away the error that is on its way, and the result of the body.',
        query: '((ensure) @match)',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
        query: '((binary left: [(identifier) (instance_variable) (class_variable) (global_variable) (call receiver: (_) !arguments !block)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<=>" "<" ">" "<=" ">=" "&&" "||" "and" "or" "-" "/" "%" "^") (#eq? @left @right))',
    },
    {
        id: 'send-of-params',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'The request chooses what `{method}` does here; look its value up in a list of what is allowed.',
        query: '((call method: (identifier) @method arguments: (argument_list . (element_reference object: (identifier) @object))) @match (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "const_get") (#eq? @object "params")) ((call receiver: (element_reference object: (identifier) @object) method: (identifier) @method) @match (#any-of? @method "constantize" "safe_constantize") (#eq? @object "params"))',
    },
    {
        id: 'shell-interpolation',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'A value is put into a command line unquoted; the shell runs what it contains.',
        query: '((subshell (interpolation)) @match @command) ((call !receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "Kernel") (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "IO") (#eq? @method "popen")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#eq? @receiver "Open3") (#any-of? @method "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
    },
    {
        id: 'sql-interpolation',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'A value is put into SQL text unquoted; use a placeholder.',
        query: '((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "where" "find_by_sql" "count_by_sql" "having" "delete_all" "update_all") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{")) ((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "execute" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows") (#match? @match "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|select|insert|update|delete|replace)\\\\s[^#]{0,400}[=<>(,]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|^.\\\\s{0,20}(?:SELECT|DELETE|UPDATE|select|delete|update)\\\\s.{0,400}\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{"))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Every error is swallowed here without a word.',
        query: '((rescue !body !exceptions) @match) ((rescue !body exceptions: (exceptions . (constant) @class .)) @match (#any-of? @class "StandardError"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Without checking the certificate, anyone on the way can read and change what is sent.',
        query: '((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE")) ((pair value: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/ruby-rules.js




/** Ruby as the rule engine sees it. */
const RUBY = {
    id: 'ruby-rules',
    name: 'Ruby rules',
    grammar: 'tree-sitter-ruby',
    helpPage: 'ruby',
    rules: RUBY_RULES,
    refinements: RUBY_REFINEMENTS,
    claims: isRubyFile,
};
/** Mistakes and dangers in Ruby that its parser does not see. */
const rubyRules = defineRuleAnalyzer(RUBY);

;// CONCATENATED MODULE: ./build/analyzers/ruff/config-chain.js

/** Files that extend one another; real chains have two or three. */
const CHAIN_LIMIT = 8;
function problem(file, reason) {
    return {
        kind: 'problem',
        problem: {
            path: file.path,
            rule: 'invalid-configuration',
            severity: 'warning',
            message: `The file that "extend" names is not followed: ${reason}`,
            place: { kind: 'key', keys: [...file.keys, 'extend'] },
        },
    };
}
function follow(file, seen, open) {
    const target = file.settings['extend'];
    if (target === undefined)
        return undefined;
    if (typeof target !== 'string')
        return problem(file, 'expected a path.');
    // Ruff expands a home folder and variables of the environment here. Neither is the repository's.
    const path = external_node_path_namespaceObject.posix.normalize(`${file.folder === '' ? '.' : file.folder}/${target}`);
    if (/^[/~]|\$/.test(target) || path.startsWith('..')) {
        return problem(file, 'it is outside the analysed folder.');
    }
    if (seen.some((earlier) => earlier.path === path))
        return problem(file, 'it extends this file.');
    if (seen.length >= CHAIN_LIMIT)
        return problem(file, `more than ${CHAIN_LIMIT} files in a row.`);
    const extended = open(path);
    if (extended === undefined)
        return problem(file, 'it is not there.');
    return { kind: 'file', file: extended };
}
/** Follows `extend` from one file, inside the analysed folder, a bounded number of times. */
function followExtends(first, open) {
    const files = [first];
    for (let step = follow(first, files, open); step !== undefined;) {
        if (step.kind === 'problem')
            return { files, problems: [step.problem] };
        files.push(step.file);
        step = follow(step.file, files, open);
    }
    return { files, problems: [] };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/glob.js
/** Patterns longer than this are refused: their work is the length of the pattern times the path's. */
const PATTERN_LIMIT = 1000;
class PatternError extends Error {
}
const anything = () => true;
/** Compiles one pattern; `/` matters only beside `**`, as in Ruff, whose `*` crosses folders. */
class Compiler {
    #characters;
    #steps = [];
    #at = 0;
    constructor(pattern) {
        this.#characters = Array.from(pattern);
    }
    compile() {
        this.#sequence(false);
        if (this.#at < this.#characters.length)
            throw new PatternError('unexpected "}"');
        this.#steps.push({ kind: 'end' });
        return this.#steps;
    }
    #sequence(isNested) {
        while (this.#at < this.#characters.length) {
            const character = this.#characters[this.#at];
            if (isNested ? character === '}' || character === ',' : character === '}')
                return;
            this.#item();
        }
        if (isNested)
            throw new PatternError('a "{" is not closed');
    }
    #item() {
        const character = this.#next();
        if (character === '*')
            this.#stars();
        else if (character === '?')
            this.#emit(anything);
        else if (character === '[')
            this.#emit(this.#class());
        else if (character === '{')
            this.#alternatives();
        else
            this.#literal(character === '\\' ? this.#next() : character);
    }
    #next() {
        const character = this.#characters[this.#at];
        if (character === undefined)
            throw new PatternError('it ends too early');
        this.#at += 1;
        return character;
    }
    #emit(accepts) {
        this.#steps.push({ kind: 'character', accepts });
    }
    #literal(expected) {
        this.#emit((character) => character === expected);
    }
    /** `.*`: a fork to take one more character or to go on. */
    #anyNumber() {
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [fork + 1, fork + 3] });
        this.#emit(anything);
        this.#steps.push({ kind: 'fork', targets: [fork] });
    }
    /** `**` as a whole part of the path stands for any number of folders, else it is as good as `*`. */
    #stars() {
        const before = this.#characters[this.#at - 2] ?? '/';
        const [second, third] = this.#characters.slice(this.#at, this.#at + 2);
        if ('/{,'.includes(before) && second === '*' && third === '/')
            this.#folders();
        else
            this.#anyNumber();
    }
    /** `**` and the `/` after it: nothing at all, or anything that ends in `/`. */
    #folders() {
        this.#at += 2;
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [] });
        this.#anyNumber();
        this.#literal('/');
        this.#steps[fork] = { kind: 'fork', targets: [fork + 1, this.#steps.length] };
    }
    #class() {
        const isNegated = this.#characters[this.#at] === '!' || this.#characters[this.#at] === '^';
        if (isNegated)
            this.#at += 1;
        const ranges = [];
        let character = this.#next();
        do {
            ranges.push([character, this.#rangeEnd(character)]);
            character = this.#next();
        } while (character !== ']');
        return (tested) => ranges.some(([from, to]) => from <= tested && tested <= to) !== isNegated;
    }
    #rangeEnd(from) {
        const to = this.#characters[this.#at + 1];
        if (this.#characters[this.#at] !== '-' || to === undefined || to === ']')
            return from;
        this.#at += 2;
        return to;
    }
    #alternatives() {
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [] });
        const starts = [];
        const exits = [];
        do {
            starts.push(this.#steps.length);
            this.#sequence(true);
            exits.push(this.#steps.length);
            this.#steps.push({ kind: 'fork', targets: [] });
        } while (this.#next() === ',');
        this.#steps[fork] = { kind: 'fork', targets: starts };
        for (const exit of exits) {
            this.#steps[exit] = { kind: 'fork', targets: [this.#steps.length] };
        }
    }
}
/** The steps that can be reached from the given ones without taking a character. */
function reach(steps, from) {
    const reached = new Set();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (reached.has(at))
            continue;
        reached.add(at);
        const step = steps[at];
        if (step?.kind === 'fork')
            open.push(...step.targets);
    }
    return reached;
}
function run(steps, text) {
    let active = reach(steps, [0]);
    for (const character of text) {
        const next = [];
        for (const at of active) {
            const step = steps[at];
            if (step?.kind === 'character' && step.accepts(character))
                next.push(at + 1);
        }
        active = reach(steps, next);
        if (active.size === 0)
            return false;
    }
    return active.has(steps.length - 1);
}
/** Patterns of at most one star and nothing else that is special: nearly all of them. */
const PLAIN = /^[^*?[\]{}\\]*(?:\*(?!\*)[^*?[\]{}\\]*)?$/;
function plainMatcher(pattern) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return (text) => text === pattern;
    const head = pattern.slice(0, star);
    const tail = pattern.slice(star + 1);
    return (text) => text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}
/**
 * Compiles a glob as Ruff reads it (globset's syntax, where `*` and `?` match `/` too). A pattern from
 * the repository is hostile: matching never back-tracks. Returns what is wrong with a broken pattern.
 */
function compileGlob(pattern) {
    if (pattern.length > PATTERN_LIMIT)
        return `it is longer than ${PATTERN_LIMIT} characters`;
    if (PLAIN.test(pattern))
        return plainMatcher(pattern);
    try {
        const steps = new Compiler(pattern).compile();
        return (text) => run(steps, text);
    }
    catch (error) {
        if (error instanceof PatternError)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/path-pattern.js


const GLOB_CHARACTERS = /[*?[\]{}\\]/g;
/**
 * The pattern with the folder in front, as if the analysed folder were `/`. A pattern that is
 * absolute, or leads out of the analysed folder, can match no path here: `undefined`.
 */
function absolute(pattern, folder) {
    if (pattern.startsWith('/'))
        return undefined;
    const escaped = folder.replaceAll(GLOB_CHARACTERS, String.raw `\$&`);
    const joined = external_node_path_namespaceObject.posix.normalize(`${escaped === '' ? '.' : escaped}/${pattern}`);
    return joined.startsWith('..') ? undefined : `/${joined}`;
}
const never = () => false;
/** Compiles a pattern; returns what is wrong with a broken one. */
function compilePattern(pattern, folder) {
    const rooted = absolute(pattern, folder);
    const path = rooted === undefined ? never : compileGlob(rooted);
    const name = compileGlob(pattern);
    if (typeof path === 'string')
        return path;
    if (typeof name === 'string')
        return name;
    return { matchesPath: (tested) => path(`/${tested}`), matchesName: name };
}
/** Whether a pattern of a list means a file or folder: by its path, or by its name alone. */
function isMeant(pattern, path) {
    return pattern.matchesPath(path) || pattern.matchesName(external_node_path_namespaceObject.posix.basename(path));
}
/** The values that are for this file, in the configuration's order. */
function valuesFor(entries, path) {
    return entries
        .filter(({ pattern, isNegated }) => isMeant(pattern, path) !== isNegated)
        .map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/python-version.js
/** The Python versions that the shipped Ruff knows, as it names them. */
const PYTHON_VERSIONS = [
    'py37',
    'py38',
    'py39',
    'py310',
    'py311',
    'py312',
    'py313',
    'py314',
    'py315',
];
/** The operators of PEP 440 that set a lower end, with the major and minor version after them. */
const LOWER_END = /^\s*(?:===?|~=|>=?)\s*v?(?:0!)?(\d{1,4})\.(\d{1,4})(?!\d)/;
/**
 * The lowest Python version that a `requires-python` allows, such as `py39` for `>=3.9,<4`;
 * `undefined` when it names none that Ruff knows.
 */
function lowestVersion(requiresPython) {
    const lowest = requiresPython
        .split(',')
        .map((specifier) => LOWER_END.exec(specifier))
        .filter((match) => match !== null)
        .map(([, major, minor]) => ({ major: Number(major), minor: Number(minor) }))
        .toSorted((left, right) => left.major - right.major || left.minor - right.minor)[0];
    if (lowest === undefined)
        return undefined;
    const name = `py${lowest.major}${lowest.minor}`;
    return PYTHON_VERSIONS.find((version) => version === name);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse_parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse_parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./build/analyzers/ruff/plain-table.js

/** Ruff's deepest setting has 4 levels; a deep value would overflow the engine's stack, which ends it. */
const plain_table_DEPTH_LIMIT = 8;
/** Whether a value is a table. */
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** A table of the given entries. */
function tableOf(entries) {
    const table = Object.create(null);
    for (const [key, value] of entries)
        table[key] = value;
    return table;
}
/** A table without entries. */
const EMPTY_TABLE = tableOf([]);
function toPlain(value, depth) {
    if (typeof value !== 'object')
        return value;
    // No setting of Ruff is a date.
    if (value instanceof TomlDate)
        return value.toISOString();
    if (depth > plain_table_DEPTH_LIMIT)
        return 'nested too deeply';
    if (Array.isArray(value))
        return value.map((item) => toPlain(item, depth + 1));
    return tableOf(Object.entries(value).map(([key, item]) => [key, toPlain(item, depth + 1)]));
}
/** Copies a parsed table without what could harm the engine: deep nesting, objects that are no data. */
function toPlainTable(table) {
    return tableOf(Object.entries(table).map(([key, value]) => [key, toPlain(value, 1)]));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/read-config.js




/** The names of Ruff's configuration files; in one folder the first that is there counts. */
const read_config_CONFIG_NAMES = ['.ruff.toml', 'ruff.toml', 'pyproject.toml'];
/** How a `pyproject.toml` that cannot be parsed still shows that it is meant for Ruff. */
const RUFF_HEADER = /^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*ruff[ \t]*[.\]]/m;
/** Deeper nesting than any real configuration has; the parser recurses. */
const read_config_NESTING_LIMIT = 64;
/** The folder of a path, `''` for the analysed folder. */
function read_config_folderOf(path) {
    const folder = external_node_path_namespaceObject.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function tableAt(value, key) {
    return isTable(value) ? value[key] : undefined;
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function brokenFile(path, text, error) {
    const isProject = external_node_path_namespaceObject.posix.basename(path) === 'pyproject.toml';
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
    const [reason = ''] = messageOf(error).split('\n');
    return {
        path,
        folder: read_config_folderOf(path),
        keys: [],
        settings: EMPTY_TABLE,
        isForRuff: !isProject || RUFF_HEADER.test(text),
        problems: [
            {
                path,
                rule: 'invalid-configuration',
                severity: 'error',
                message: `The file is no TOML, so Ruff's settings in it are not followed: ${reason}`,
                place: { kind: 'position', line, column },
            },
        ],
    };
}
function projectFile(path, document) {
    const settings = tableAt(document['tool'], 'ruff');
    const requiresPython = stringOf(tableAt(document['project'], 'requires-python'));
    return {
        path,
        folder: read_config_folderOf(path),
        keys: ['tool', 'ruff'],
        settings: isTable(settings) ? settings : EMPTY_TABLE,
        isForRuff: isTable(settings),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        problems: [],
    };
}
/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
function read_config_readConfig(path, text) {
    let document;
    try {
        document = toPlainTable(parse_parse(text, { integersAsBigInt: 'asNeeded', maxDepth: read_config_NESTING_LIMIT }));
    }
    catch (error) {
        return brokenFile(path, text, error);
    }
    if (external_node_path_namespaceObject.posix.basename(path) === 'pyproject.toml')
        return projectFile(path, document);
    const common = { path, folder: read_config_folderOf(path), keys: [], isForRuff: true, problems: [] };
    return { ...common, settings: document };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/engine-options.js

/** Settings that are ours to follow, or that say nothing about findings: the engine is not given them. */
const NOT_FOR_THE_ENGINE = new Set([
    'analyze',
    'cache-dir',
    'exclude',
    'extend',
    'extend-exclude',
    'extend-include',
    'extension',
    'fix',
    'fix-only',
    'force-exclude',
    'format',
    'include',
    'lint',
    'namespace-packages',
    'output-format',
    'output-prefer-rule-codes',
    'per-file-target-version',
    'required-version',
    'respect-gitignore',
    'show-fixes',
    'src',
    'unsafe-fixes',
]);
/** Settings of `[lint]` that are lists of selectors, or tables of such: we read them ourselves. */
const SELECTION_KEYS = [
    'select',
    'extend-select',
    'ignore',
    'extend-ignore',
    'per-file-ignores',
    'extend-per-file-ignores',
    'fixable',
    'extend-fixable',
    'unfixable',
    'extend-unfixable',
    'extend-safe-fixes',
    'extend-unsafe-fixes',
];
const NOT_FOR_THE_ENGINE_IN_LINT = new Set([...SELECTION_KEYS, 'exclude']);
/** Settings that stood at the top before there was `[lint]`, and are still taken there. */
const ONCE_AT_THE_TOP = /^(?:allowed-confusables|dummy-variable-rgx|explicit-preview-rules|external|flake8-.*|ignore-init-module-imports|isort|logger-objects|mccabe|pep8-naming|pycodestyle|pydocstyle|pyflakes|pylint|pyupgrade|task-tags|typing-modules)$/;
const SELECTION = new Set(SELECTION_KEYS);
function isOnceAtTheTop(key) {
    return SELECTION.has(key) || ONCE_AT_THE_TOP.test(key);
}
/** One value over another, as Ruff combines files: tables setting by setting, anything else whole. */
function over(upper, lower) {
    if (upper === undefined)
        return lower;
    return isTable(upper) && isTable(lower)
        ? tableOf([...Object.entries(lower), ...Object.entries(upper)])
        : upper;
}
/** One table over another, two levels deep: the upper one's settings win. */
function overlay(upper, lower) {
    const merged = Object.entries(lower).map(([key, value]) => [key, over(upper[key], value)]);
    return tableOf([...Object.entries(upper), ...merged]);
}
/** The settings of `[lint]`, with those that a file still has at the top. */
function lintOf(settings) {
    const lint = isTable(settings['lint']) ? settings['lint'] : EMPTY_TABLE;
    const old = Object.entries(settings).filter(([key]) => isOnceAtTheTop(key));
    return overlay(lint, tableOf(old));
}
function without(table, isLeftOut) {
    return tableOf(Object.entries(table).filter(([key]) => !isLeftOut(key)));
}
/** Takes from a file's settings what the engine is to follow. */
function engineOptionsOf(settings) {
    return {
        top: without(settings, (key) => NOT_FOR_THE_ENGINE.has(key) || isOnceAtTheTop(key)),
        lint: without(lintOf(settings), (key) => NOT_FOR_THE_ENGINE_IN_LINT.has(key)),
    };
}
/** The engine's form of the options. */
function toEngineTable({ top, lint }) {
    return tableOf([...Object.entries(top), ['lint', lint]]);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/default-rules.js

/**
 * The rules that are on where a project selects none, by what they tell. How they were chosen, with
 * what each finds in 5.6 million lines of real code: docs/decisions/0004-ruff.md.
 */
const DEFAULTS = {
    // It does not compile, it raises when it runs, or it checks nothing.
    error: `
    F404 F406 F407 F501 F502 F503 F505 F506 F507 F508 F509 F521 F524 F525 F621 F622 F631 F633 F634
    F701 F702 F704 F706 F707 F821 F823 F901
    PLE0100 PLE0115 PLE0117 PLE0118 PLE0241 PLE1132 PLE1142 PLE1300 PLE1307 PLE1507 PLE1700
    PLW0133 PLW0245 PLW0711 PLW1501 PLW2101
    ASYNC105 B016 G101 PGH005 PT010 RUF016`,
    // Very likely not what was meant, or a known hole.
    warning: `
    F504 F522 F523 F601 F602 F632 F811 F822 W605
    PLE0101 PLE0237 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0604 PLE0643
    PLE1205 PLE1206 PLE1519 PLE1520 PLE2502
    PLR0133 PLR0206 PLR1708 PLW0129 PLW0177 PLW1507
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251
    B002 B003 B005 B006 B012 B015 B021 B025 B029 B030 B031 B032 B035 B039
    FAST003 INT001 INT002 INT003 LOG001 LOG002 PIE794
    RUF006 RUF008 RUF024 RUF026 RUF030 RUF033 RUF034 RUF040 RUF049 RUF064
    S113 S201 S202 S306 S323 S501 S502 S505 S506 S507 S602 S605 S609 S612
    SIM220 SIM221 SIM222 T100
    YTT101 YTT102 YTT103 YTT301 YTT302 YTT303`,
    // Dead code, and what is worth a look.
    notice: `F401 F402 F541 F841 F842 B014 B033 PIE796`,
};
function codesOf(list) {
    return list.trim().split(/\s+/);
}
const default_rules_SEVERITIES = new Map(['error', 'warning', 'notice'].flatMap((severity) => codesOf(DEFAULTS[severity]).map((code) => [code, severity])));
/** The codes of the default rule set. */
const DEFAULT_CODES = [...default_rules_SEVERITIES.keys()];
/** Linters of Ruff that look for mistakes; what the others say is about style. */
const MISTAKE_FAMILIES = /^(?:A|ASYNC|B|BLE|DTZ|E7|E9|F|FAST|G|INT|LOG|NPY|PGH|PIE|PLE|PLW|RUF|S|T10|TRY|YTT)\d/;
/** How much a rule matters: ours, since Ruff has no severities. */
function severityOf(code) {
    return default_rules_SEVERITIES.get(code) ?? (MISTAKE_FAMILIES.test(code) ? 'warning' : 'notice');
}
/** What a test may do on purpose: evaluate for an exception, leave a task running, use a shell. */
const default_rules_NOT_IN_TESTS = new Set(codesOf(`
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251 B002 B003 B012 B015 B016 B033 F541 F601
    PLE0237 PLE0241 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0643 PLE1205 PLR0133 PLW0133 PLW0177 PLW0711
    RUF006 RUF024 S113 S202 S306 S323 S501 S506 S602 S605 SIM220 SIM221 SIM222`));
/** A package's `__init__.py` imports in order to pass on. */
const NOT_IN_PACKAGE_INIT = new Set(['F401']);
/** Stubs repeat names on purpose: overloads, and imports that pass on. */
const NOT_IN_STUBS = new Set(['F811', 'PLE0302']);
/** Findings of a default rule that are not what the rule is on for, by how their messages show it. */
const default_rules_NOT_MEANT = {
    // An import that is tried to see whether it is there.
    F401: /find_spec/,
    // The command is a literal.
    S602: /seems safe/,
    S605: /seems safe/,
    // Not a call left behind, but a program that offers a debugger.
    T100: /^Import for/,
};
/** Whether a finding of a default rule is worth telling in this file. */
function isWorthTelling({ code, message }, path, kind) {
    if (kind.isPackageInit && NOT_IN_PACKAGE_INIT.has(code))
        return false;
    if (kind.isStub && NOT_IN_STUBS.has(code))
        return false;
    if (default_rules_NOT_MEANT[code]?.test(message) === true)
        return false;
    return !default_rules_NOT_IN_TESTS.has(code) || !isTestFile(path);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/rule-table.js
/**
 * The rules of Ruff 0.17.4: one linter a line, its prefix, then `code:name` of each rule
 * without the prefix; `*` is a preview rule, `-` a deprecated one, `!` a removed one. Written by
 * `scripts/ruff-rules.ts` from what the shipped engine answers.
 */
const RULE_TABLE = `
A 001:builtin-variable-shadowing 002:builtin-argument-shadowing 003:builtin-attribute-shadowing 004:builtin-import-shadowing 005:stdlib-module-shadowing 006:builtin-lambda-argument-shadowing
AIR 001:airflow-variable-name-task-id-mismatch 002:airflow-dag-no-schedule-argument 003*:airflow-variable-get-outside-task 004*:airflow-task-branch-as-short-circuit 201*:airflow-xcom-pull-in-template-string 202*:airflow-task-implicit-multiple-outputs 301:airflow3-removal 302:airflow3-moved-to-provider 303:airflow3-incompatible-function-signature 304*:airflow3-dag-dynamic-value 311:airflow3-suggested-update 312:airflow3-suggested-to-move-to-provider 321*:airflow31-moved
ANN 001:missing-type-function-argument 002:missing-type-args 003:missing-type-kwargs 101!:missing-type-self 102!:missing-type-cls 201:missing-return-type-undocumented-public-function 202:missing-return-type-private-function 204:missing-return-type-special-method 205:missing-return-type-static-method 206:missing-return-type-class-method 401:any-type
ARG 001:unused-function-argument 002:unused-method-argument 003:unused-class-method-argument 004:unused-static-method-argument 005:unused-lambda-argument
ASYNC 100:cancel-scope-no-checkpoint 105:trio-sync-call 109:async-function-with-timeout 110:async-busy-wait 115:async-zero-sleep 116:long-sleep-not-forever 119*:yield-in-context-manager-in-async-generator 210:blocking-http-call-in-async-function 212:blocking-http-call-httpx-in-async-function 220:create-subprocess-in-async-function 221:run-process-in-async-function 222:wait-for-process-in-async-function 230:blocking-open-call-in-async-function 240:blocking-path-method-in-async-function 250:blocking-input-in-async-function 251:blocking-sleep-in-async-function
B 002:unary-prefix-increment-decrement 003:assignment-to-os-environ 004:unreliable-callable-check 005:strip-with-multi-characters 006:mutable-argument-default 007:unused-loop-control-variable 008:function-call-in-default-argument 009:get-attr-with-constant 010:set-attr-with-constant 011:assert-false 012:jump-statement-in-finally 013:redundant-tuple-in-exception-handler 014:duplicate-handler-exception 015:useless-comparison 016:raise-literal 017:assert-raises-exception 018:useless-expression 019:cached-instance-method 020:loop-variable-overrides-iterator 021:f-string-docstring 022:useless-contextlib-suppress 023:function-uses-loop-variable 024:abstract-base-class-without-abstract-method 025:duplicate-try-block-exception 026:star-arg-unpacking-after-keyword-arg 027:empty-method-without-abstract-decorator 028:no-explicit-stacklevel 029:except-with-empty-tuple 030:except-with-non-exception-classes 031:reuse-of-groupby-generator 032:unintentional-type-annotation 033:duplicate-value 034:re-sub-positional-args 035:static-key-dict-comprehension 039:mutable-contextvar-default 043*:del-attr-with-constant 901*:return-in-generator 903*:class-as-data-structure 904:raise-without-from-inside-except 905:zip-without-explicit-strict 909*:loop-iterator-mutation 911:batched-without-explicit-strict 912:map-without-explicit-strict
BLE 001:blind-except
C4 00:unnecessary-generator-list 01:unnecessary-generator-set 02:unnecessary-generator-dict 03:unnecessary-list-comprehension-set 04:unnecessary-list-comprehension-dict 05:unnecessary-literal-set 06:unnecessary-literal-dict 08:unnecessary-collection-call 09:unnecessary-literal-within-tuple-call 10:unnecessary-literal-within-list-call 11:unnecessary-list-call 13:unnecessary-call-around-sorted 14:unnecessary-double-cast-or-process 15:unnecessary-subscript-reversal 16:unnecessary-comprehension 17:unnecessary-map 18:unnecessary-literal-within-dict-call 19:unnecessary-comprehension-in-call 20:unnecessary-dict-comprehension-for-iterable
C90 1:complex-structure
COM 812:missing-trailing-comma 818:trailing-comma-on-bare-tuple 819:prohibited-trailing-comma
CPY 001:missing-copyright-notice
D 100:undocumented-public-module 101:undocumented-public-class 102:undocumented-public-method 103:undocumented-public-function 104:undocumented-public-package 105:undocumented-magic-method 106:undocumented-public-nested-class 107:undocumented-public-init 200:unnecessary-multiline-docstring 201:blank-line-before-function 202:blank-line-after-function 203:incorrect-blank-line-before-class 204:incorrect-blank-line-after-class 205:missing-blank-line-after-summary 206:docstring-tab-indentation 207:under-indentation 208:over-indentation 209:new-line-after-last-paragraph 210:surrounding-whitespace 211:blank-line-before-class 212:multi-line-summary-first-line 213:multi-line-summary-second-line 214:overindented-section 215:overindented-section-underline 300:triple-single-quotes 301:escape-sequence-in-docstring 400:missing-trailing-period 401:non-imperative-mood 402:signature-in-docstring 403:first-word-uncapitalized 404:docstring-starts-with-this 405:non-capitalized-section-name 406:missing-new-line-after-section-name 407:missing-dashed-underline-after-section 408:missing-section-underline-after-name 409:mismatched-section-underline-length 410:no-blank-line-after-section 411:no-blank-line-before-section 412:blank-lines-between-header-and-content 413:missing-blank-line-after-last-section 414:empty-docstring-section 415:missing-terminal-punctuation 416:missing-section-name-colon 417:undocumented-param 418:overload-with-docstring 419:empty-docstring 420*:incorrect-section-order 421*:property-docstring-starts-with-verb
DJ 001:django-nullable-model-string-field 003:django-locals-in-render-function 006:django-exclude-with-model-form 007:django-all-with-model-form 008:django-model-without-dunder-str 012:django-unordered-body-content-in-model 013:django-non-leading-receiver-decorator
DOC 102*:docstring-extraneous-parameter 201*:docstring-missing-returns 202*:docstring-extraneous-returns 402*:docstring-missing-yields 403*:docstring-extraneous-yields 501*:docstring-missing-exception 502*:docstring-extraneous-exception
DTZ 001:call-datetime-without-tzinfo 002:call-datetime-today 003:call-datetime-utcnow 004:call-datetime-utcfromtimestamp 005:call-datetime-now-without-tzinfo 006:call-datetime-fromtimestamp 007:call-datetime-strptime-without-zone 011:call-date-today 012:call-date-fromtimestamp 901:datetime-min-max
E 101:mixed-spaces-and-tabs 111*:indentation-with-invalid-multiple 112*:no-indented-block 113*:unexpected-indentation 114*:indentation-with-invalid-multiple-comment 115*:no-indented-block-comment 116*:unexpected-indentation-comment 117*:over-indented 201*:whitespace-after-open-bracket 202*:whitespace-before-close-bracket 203*:whitespace-before-punctuation 204*:whitespace-after-decorator 211*:whitespace-before-parameters 221*:multiple-spaces-before-operator 222*:multiple-spaces-after-operator 223*:tab-before-operator 224*:tab-after-operator 225*:missing-whitespace-around-operator 226*:missing-whitespace-around-arithmetic-operator 227*:missing-whitespace-around-bitwise-or-shift-operator 228*:missing-whitespace-around-modulo-operator 231*:missing-whitespace 241*:multiple-spaces-after-comma 242*:tab-after-comma 251*:unexpected-spaces-around-keyword-parameter-equals 252*:missing-whitespace-around-parameter-equals 261*:too-few-spaces-before-inline-comment 262*:no-space-after-inline-comment 265*:no-space-after-block-comment 266*:multiple-leading-hashes-for-block-comment 271*:multiple-spaces-after-keyword 272*:multiple-spaces-before-keyword 273*:tab-after-keyword 274*:tab-before-keyword 275*:missing-whitespace-after-keyword 301*:blank-line-between-methods 302*:blank-lines-top-level 303*:too-many-blank-lines 304*:blank-line-after-decorator 305*:blank-lines-after-function-or-class 306*:blank-lines-before-nested-definition 401:multiple-imports-on-one-line 402:module-import-not-at-top-of-file 501:line-too-long 502*:redundant-backslash 701:multiple-statements-on-one-line-colon 702:multiple-statements-on-one-line-semicolon 703:useless-semicolon 711:none-comparison 712:true-false-comparison 713:not-in-test 714:not-is-test 721:type-comparison 722:bare-except 731:lambda-assignment 741:ambiguous-variable-name 742:ambiguous-class-name 743:ambiguous-function-name 902:io-error 999!:syntax-error
EM 101:raw-string-in-exception 102:f-string-in-exception 103:dot-format-in-exception
ERA 001:commented-out-code
EXE 001:shebang-not-executable 002:shebang-missing-executable-file 003:shebang-missing-python 004:shebang-leading-whitespace 005:shebang-not-first-line
F 401:unused-import 402:import-shadowed-by-loop-var 403:undefined-local-with-import-star 404:late-future-import 405:undefined-local-with-import-star-usage 406:undefined-local-with-nested-import-star-usage 407:future-feature-not-defined 501:percent-format-invalid-format 502:percent-format-expected-mapping 503:percent-format-expected-sequence 504:percent-format-extra-named-arguments 505:percent-format-missing-argument 506:percent-format-mixed-positional-and-named 507:percent-format-positional-count-mismatch 508:percent-format-star-requires-sequence 509:percent-format-unsupported-format-character 521:string-dot-format-invalid-format 522:string-dot-format-extra-named-arguments 523:string-dot-format-extra-positional-arguments 524:string-dot-format-missing-arguments 525:string-dot-format-mixing-automatic 541:f-string-missing-placeholders 601:multi-value-repeated-key-literal 602:multi-value-repeated-key-variable 621:expressions-in-star-assignment 622:multiple-starred-expressions 631:assert-tuple 632:is-literal 633:invalid-print-syntax 634:if-tuple 701:break-outside-loop 702:continue-outside-loop 704:yield-outside-function 706:return-outside-function 707:default-except-not-last 722:forward-annotation-syntax-error 811:redefined-while-unused 821:undefined-name 822:undefined-export 823:undefined-local 841:unused-variable 842:unused-annotation 901:raise-not-implemented
FA 100:future-rewritable-type-annotation 102:future-required-type-annotation
FAST 001:fast-api-redundant-response-model 002:fast-api-non-annotated-dependency 003:fast-api-unused-path-parameter
FBT 001:boolean-type-hint-positional-argument 002:boolean-default-value-positional-argument 003:boolean-positional-value-in-call
FIX 001:line-contains-fixme 002:line-contains-todo 003:line-contains-xxx 004:line-contains-hack
FLY 002:static-join-to-f-string
FURB 101*:read-whole-file 103*:write-whole-file 105:print-empty-string 110:if-exp-instead-of-or-operator 113*:repeated-append 116:f-string-number-format 118*:reimplemented-operator 122:for-loop-writes 129:readlines-in-for 131*:delete-full-slice 132:check-and-remove-from-set 136:if-expr-min-max 140*:reimplemented-starmap 142*:for-loop-set-mutations 145*:slice-copy 148*:unnecessary-enumerate 152*:math-constant 154*:repeated-global 156*:hardcoded-string-charset 157:verbose-decimal-constructor 161:bit-count 162:fromisoformat-replace-z 163:redundant-log-base 164:unnecessary-from-float 166:int-on-sliced-str 167:regex-flag-alias 168:isinstance-type-none 169:type-none-comparison 171:single-item-membership-test 177:implicit-cwd 180*:meta-class-abc-meta 181:hashlib-digest-hex 187:list-reverse-copy 188:slice-to-remove-prefix-or-suffix 189*:subclass-builtin 192:sorted-min-max
G 001:logging-string-format 002:logging-percent-format 003:logging-string-concat 004:logging-f-string 010:logging-warn 101:logging-extra-attr-clash 201:logging-exc-info 202:logging-redundant-exc-info
I 001:unsorted-imports 002:missing-required-import
ICN 001:unconventional-import-alias 002:banned-import-alias 003:banned-import-from
INP 001:implicit-namespace-package
INT 001:f-string-in-get-text-func-call 002:format-in-get-text-func-call 003:printf-in-get-text-func-call
ISC 001:single-line-implicit-string-concatenation 002:multi-line-implicit-string-concatenation 003:explicit-string-concatenation 004:implicit-string-concatenation-in-collection-literal
LOG 001:direct-logger-instantiation 002:invalid-get-logger-argument 004:log-exception-outside-except-handler 007:exception-without-exc-info 009:undocumented-warn 014:exc-info-outside-except-handler 015:root-logger-call
N 801:invalid-class-name 802:invalid-function-name 803:invalid-argument-name 804:invalid-first-argument-name-for-class-method 805:invalid-first-argument-name-for-method 806:non-lowercase-variable-in-function 807:dunder-function-name 811:constant-imported-as-non-constant 812:lowercase-imported-as-non-lowercase 813:camelcase-imported-as-lowercase 814:camelcase-imported-as-constant 815:mixed-case-variable-in-class-scope 816:mixed-case-variable-in-global-scope 817:camelcase-imported-as-acronym 818:error-suffix-on-exception-name 999:invalid-module-name
NPY 001:numpy-deprecated-type-alias 002:numpy-legacy-random 003:numpy-deprecated-function 201:numpy2-deprecation
PD 002:pandas-use-of-inplace-argument 003:pandas-use-of-dot-is-null 004:pandas-use-of-dot-not-null 007:pandas-use-of-dot-ix 008:pandas-use-of-dot-at 009:pandas-use-of-dot-iat 010:pandas-use-of-dot-pivot-or-unstack 011:pandas-use-of-dot-values 012:pandas-use-of-dot-read-table 013:pandas-use-of-dot-stack 015:pandas-use-of-pd-merge 101:pandas-nunique-constant-series-check 901!:pandas-df-variable-name
PERF 101:unnecessary-list-cast 102:incorrect-dict-iterator 203:try-except-in-loop 401:manual-list-comprehension 402:manual-list-copy 403:manual-dict-comprehension
PGH 003:blanket-type-ignore 004:blanket-noqa 005:invalid-mock-access
PIE 790:unnecessary-placeholder 794:duplicate-class-field-definition 796:non-unique-enums 800:unnecessary-spread 804:unnecessary-dict-kwargs 807:reimplemented-container-builtin 808:unnecessary-range-start 810:multiple-starts-ends-with
PL C0105:type-name-incorrect-variance C0131:type-bivariance C0132:type-param-name-mismatch C0205:single-string-slots C0206:dict-index-missing-items C0207:missing-maxsplit-arg C0208:iteration-over-set C0414:useless-import-alias C0415:import-outside-top-level C1802:len-test C1901*:compare-to-empty-string C2401:non-ascii-name C2403:non-ascii-import-name C2701*:import-private-name C2801*:unnecessary-dunder-call C3002:unnecessary-direct-lambda-call E0100:yield-in-init E0101:return-in-init E0115:nonlocal-and-global E0116:continue-in-finally E0117:nonlocal-without-binding E0118:load-before-global-declaration E0237:non-slot-assignment E0241:duplicate-bases E0302:unexpected-special-method-signature E0303:invalid-length-return-type E0304:invalid-bool-return-type E0305:invalid-index-return-type E0307:invalid-str-return-type E0308:invalid-bytes-return-type E0309:invalid-hash-return-type E0604:invalid-all-object E0605:invalid-all-format E0643:potential-index-error E0704:misplaced-bare-raise E1132:repeated-keyword-argument E1141*:dict-iter-missing-items E1142:await-outside-async E1205:logging-too-many-args E1206:logging-too-few-args E1300:bad-string-format-character E1307:bad-string-format-type E1310:bad-str-strip-call E1507:invalid-envvar-value E1519:singledispatch-method E1520:singledispatchmethod-function E1700:yield-from-in-async-function E2502:bidirectional-unicode E2510:invalid-character-backspace E2512:invalid-character-sub E2513:invalid-character-esc E2514:invalid-character-nul E2515:invalid-character-zero-width-space E4703*:modified-iterating-set R0124:comparison-with-itself R0133:comparison-of-constant R0202*:no-classmethod-decorator R0203*:no-staticmethod-decorator R0206:property-with-parameters R0402:manual-from-import R0904*:too-many-public-methods R0911:too-many-return-statements R0912:too-many-branches R0913:too-many-arguments R0914*:too-many-locals R0915:too-many-statements R0916*:too-many-boolean-expressions R0917:too-many-positional-arguments R1702*:too-many-nested-blocks R1704:redefined-argument-from-local R1706!:and-or-ternary R1708:stop-iteration-return R1711:useless-return R1712*:swap-with-temporary-variable R1714:repeated-equality-comparison R1716:boolean-chained-comparison R1722:sys-exit-alias R1730:if-stmt-min-max R1733:unnecessary-dict-index-lookup R1736:unnecessary-list-index-lookup R2004:magic-value-comparison R2044:empty-comment R5501:collapsible-else-if R6104*:non-augmented-assignment R6201*:literal-membership R6301*:no-self-use W0108:unnecessary-lambda W0120:useless-else-on-loop W0127:self-assigning-variable W0128:redeclared-assigned-name W0129:assert-on-string-literal W0131:named-expr-without-context W0133:useless-exception-statement W0177:nan-comparison W0211:bad-staticmethod-argument W0244*:redefined-slots-in-subclass W0245:super-without-brackets W0406:import-self W0602:global-variable-not-assigned W0603:global-statement W0604:global-at-module-level W0642:self-or-cls-assignment W0711:binary-op-exception W0717*:too-many-statements-in-try-clause W1501:bad-open-mode W1507:shallow-copy-environ W1508:invalid-envvar-default W1509:subprocess-popen-preexec-fn W1510:subprocess-run-without-check W1514*:unspecified-encoding W1641:eq-without-hash W2101:useless-with-lock W2901:redefined-loop-name W3201*:bad-dunder-method-name W3301:nested-min-max
PT 001:pytest-fixture-incorrect-parentheses-style 002:pytest-fixture-positional-args 003:pytest-extraneous-scope-function 004!:pytest-missing-fixture-name-underscore 005!:pytest-incorrect-fixture-name-underscore 006:pytest-parametrize-names-wrong-type 007:pytest-parametrize-values-wrong-type 008:pytest-patch-with-lambda 009:pytest-unittest-assertion 010:pytest-raises-without-exception 011:pytest-raises-too-broad 012:pytest-raises-with-multiple-statements 013:pytest-incorrect-pytest-import 014:pytest-duplicate-parametrize-test-cases 015:pytest-assert-always-false 016:pytest-fail-without-message 017:pytest-assert-in-except 018:pytest-composite-assertion 019:pytest-fixture-param-without-value 020:pytest-deprecated-yield-fixture 021:pytest-fixture-finalizer-callback 022:pytest-useless-yield-fixture 023:pytest-incorrect-mark-parentheses-style 024:pytest-unnecessary-asyncio-mark-on-fixture 025:pytest-erroneous-use-fixtures-on-fixture 026:pytest-use-fixtures-without-parameters 027:pytest-unittest-raises-assertion 028:pytest-parameter-with-default-argument 029*:pytest-warns-without-warning 030:pytest-warns-too-broad 031:pytest-warns-with-multiple-statements
PTH 100:os-path-abspath 101:os-chmod 102:os-mkdir 103:os-makedirs 104:os-rename 105:os-replace 106:os-rmdir 107:os-remove 108:os-unlink 109:os-getcwd 110:os-path-exists 111:os-path-expanduser 112:os-path-isdir 113:os-path-isfile 114:os-path-islink 115:os-readlink 116:os-stat 117:os-path-isabs 118:os-path-join 119:os-path-basename 120:os-path-dirname 121:os-path-samefile 122:os-path-splitext 123:builtin-open 124:py-path 201:path-constructor-current-directory 202:os-path-getsize 203:os-path-getatime 204:os-path-getmtime 205:os-path-getctime 206:os-sep-split 207:glob 208:os-listdir 210:invalid-pathlib-with-suffix 211:os-symlink
PYI 001:unprefixed-type-param 002:complex-if-statement-in-stub 003:unrecognized-version-info-check 004:patch-version-comparison 005:wrong-tuple-length-version-comparison 006:bad-version-info-comparison 007:unrecognized-platform-check 008:unrecognized-platform-name 009:pass-statement-stub-body 010:non-empty-stub-body 011:typed-argument-default-in-stub 012:pass-in-class-body 013:ellipsis-in-non-empty-class-body 014:argument-default-in-stub 015:assignment-default-in-stub 016:duplicate-union-member 017:complex-assignment-in-stub 018:unused-private-type-var 019:custom-type-var-for-self 020:quoted-annotation-in-stub 021:docstring-in-stub 024:collections-named-tuple 025:unaliased-collections-abc-set-import 026:type-alias-without-annotation 029:str-or-repr-defined-in-stub 030:unnecessary-literal-union 032:any-eq-ne-annotation 033:legacy-type-comment 034:non-self-return-type 035:unassigned-special-variable-in-stub 036:bad-exit-annotation 041:redundant-numeric-union 042:snake-case-type-alias 043:t-suffixed-type-alias 044:future-annotations-in-stub 045:iter-method-return-iterable 046:unused-private-protocol 047:unused-private-type-alias 048:stub-body-multiple-statements 049:unused-private-typed-dict 050:no-return-argument-annotation-in-stub 051:redundant-literal-union 052:unannotated-assignment-in-stub 053:string-or-bytes-too-long 054:numeric-literal-too-long 055:unnecessary-type-union 056:unsupported-method-call-on-all 057:byte-string-usage 058:generator-return-from-iter-method 059:generic-not-last-base-class 061:redundant-none-literal 062:duplicate-literal-member 063:pep484-style-positional-only-parameter 064:redundant-final-literal 066:bad-version-info-order
Q 000:bad-quotes-inline-string 001:bad-quotes-multiline-string 002:bad-quotes-docstring 003:avoidable-escaped-quote 004:unnecessary-escaped-quote
RET 501:unnecessary-return-none 502:implicit-return-value 503:implicit-return 504:unnecessary-assign 505:superfluous-else-return 506:superfluous-else-raise 507:superfluous-else-continue 508:superfluous-else-break
RSE 102:unnecessary-paren-on-raise-exception
RUF 001:ambiguous-unicode-character-string 002:ambiguous-unicode-character-docstring 003:ambiguous-unicode-character-comment 005:collection-literal-concatenation 006:asyncio-dangling-task 007:zip-instead-of-pairwise 008:mutable-dataclass-default 009:function-call-in-dataclass-default-argument 010:explicit-f-string-type-conversion 012:mutable-class-default 013:implicit-optional 015:unnecessary-iterable-allocation-for-first-element 016:invalid-index-type 017:quadratic-list-summation 018:assignment-in-assert 019:unnecessary-key-check 020:never-union 021:parenthesize-chained-operators 022:unsorted-dunder-all 023:unsorted-dunder-slots 024:mutable-fromkeys-value 026:default-factory-kwarg 027*:missing-f-string-syntax 028:invalid-formatter-suppression-comment 029*:unused-async 030:assert-with-print-message 031*:incorrectly-parenthesized-tuple-in-subscript 032:decimal-from-float-literal 033:post-init-default 034:useless-if-else 036:none-not-at-end-of-union 037:unnecessary-empty-iterable-within-deque-call 038*:redundant-bool-literal 039*:unraw-re-pattern 040:invalid-assert-message-literal-argument 041:unnecessary-nested-literal 043:pytest-raises-ambiguous-pattern 045*:implicit-class-var-in-dataclass 046:unnecessary-cast-to-int 047*:needless-else 048:map-int-version-parsing 049:dataclass-enum 050*:unnecessary-if 051:if-key-in-dict-del 052*:used-dummy-variable 053:class-with-mixed-type-vars 054*:indented-form-feed 055*:unnecessary-regular-expression 056*:falsy-dict-get-fallback 057:unnecessary-round 058:starmap-zip 059:unused-unpacked-variable 060:in-empty-collection 061:legacy-form-pytest-raises 063:access-annotations-from-class-dict 064:non-octal-permissions 065*:logging-eager-conversion 066*:property-without-return 067*:non-empty-init-module 068:duplicate-entry-in-dunder-all 069*:float-equality-comparison 070*:unnecessary-assign-before-yield 071:os-path-commonprefix 072*:useless-finally 073*:f-string-percent-format 074*:incorrect-decorator-order 075*:fallible-context-manager 077*:method-receiver-default 100:unused-noqa 101:redirected-noqa 102:invalid-rule-code 103:invalid-suppression-comment 104:unmatched-suppression-comment 105*:noqa-comments 200:invalid-pyproject-toml 201*:rule-codes-in-selectors
S 101:assert 102:exec-builtin 103:bad-file-permissions 104:hardcoded-bind-all-interfaces 105:hardcoded-password-string 106:hardcoded-password-func-arg 107:hardcoded-password-default 108:hardcoded-temp-file 110:try-except-pass 112:try-except-continue 113:request-without-timeout 201:flask-debug-true 202:tarfile-unsafe-members 301:suspicious-pickle-usage 302:suspicious-marshal-usage 303:suspicious-insecure-hash-usage 304:suspicious-insecure-cipher-usage 305:suspicious-insecure-cipher-mode-usage 306:suspicious-mktemp-usage 307:suspicious-eval-usage 308:suspicious-mark-safe-usage 310:suspicious-url-open-usage 311:suspicious-non-cryptographic-random-usage 312:suspicious-telnet-usage 313:suspicious-xmlc-element-tree-usage 314:suspicious-xml-element-tree-usage 315:suspicious-xml-expat-reader-usage 316:suspicious-xml-expat-builder-usage 317:suspicious-xml-sax-usage 318:suspicious-xml-mini-dom-usage 319:suspicious-xml-pull-dom-usage 320!:suspicious-xmle-tree-usage 321:suspicious-ftp-lib-usage 323:suspicious-unverified-context-usage 324:hashlib-insecure-hash-function 401*:suspicious-telnetlib-import 402*:suspicious-ftplib-import 403*:suspicious-pickle-import 404*:suspicious-subprocess-import 405*:suspicious-xml-etree-import 406*:suspicious-xml-sax-import 407*:suspicious-xml-expat-import 408*:suspicious-xml-minidom-import 409*:suspicious-xml-pulldom-import 410!:suspicious-lxml-import 411*:suspicious-xmlrpc-import 412*:suspicious-httpoxy-import 413*:suspicious-pycrypto-import 415*:suspicious-pyghmi-import 501:request-with-no-cert-validation 502:ssl-insecure-version 503:ssl-with-bad-defaults 504:ssl-with-no-version 505:weak-cryptographic-key 506:unsafe-yaml-load 507:ssh-no-host-key-verification 508:snmp-insecure-version 509:snmp-weak-cryptography 601:paramiko-call 602:subprocess-popen-with-shell-equals-true 603:subprocess-without-shell-equals-true 604:call-with-shell-equals-true 605:start-process-with-a-shell 606:start-process-with-no-shell 607:start-process-with-partial-path 608:hardcoded-sql-expression 609:unix-command-wildcard-injection 610:django-extra 611:django-raw-sql 612:logging-config-insecure-listen 701:jinja2-autoescape-false 702:mako-templates 704:unsafe-markup-use
SIM 101:duplicate-isinstance-call 102:collapsible-if 103:needless-bool 105:suppressible-exception 107:return-in-try-except-finally 108:if-else-block-instead-of-if-exp 109:compare-with-tuple 110:reimplemented-builtin 112:uncapitalized-environment-variables 113:enumerate-for-loop 114:if-with-same-arms 115:open-file-with-context-handler 116:if-else-block-instead-of-dict-lookup 117:multiple-with-statements 118:in-dict-keys 201:negate-equal-op 202:negate-not-equal-op 208:double-negation 210:if-expr-with-true-false 211:if-expr-with-false-true 212:if-expr-with-twisted-arms 220:expr-and-not-expr 221:expr-or-not-expr 222:expr-or-true 223:expr-and-false 300:yoda-conditions 401:if-else-block-instead-of-dict-get 905:split-static-string 910:dict-get-with-none-default 911:zip-dict-keys-and-values
SLF 001:private-member-access
SLOT 000:no-slots-in-str-subclass 001:no-slots-in-tuple-subclass 002:no-slots-in-namedtuple-subclass
T10 0:debugger
T20 1:print 3:p-print
TC 001:typing-only-first-party-import 002:typing-only-third-party-import 003:typing-only-standard-library-import 004:runtime-import-in-type-checking-block 005:empty-type-checking-block 006:runtime-cast-value 007:unquoted-type-alias 008*:quoted-type-alias 010:runtime-string-union
TD 001:invalid-todo-tag 002:missing-todo-author 003:missing-todo-link 004:missing-todo-colon 005:missing-todo-description 006:invalid-todo-capitalization 007:missing-space-after-todo-colon
TID 251:banned-api 252:relative-imports 253:banned-module-level-imports 254:lazy-import-mismatch 255:lazy-import-immediately-resolved
TRY 002:raise-vanilla-class 003:raise-vanilla-args 004:type-check-without-type-error 201:verbose-raise 203:useless-try-except 300:try-consider-else 301:raise-within-try 400:error-instead-of-exception 401:verbose-log-message
UP 001:useless-metaclass-type 003:type-of-primitive 004:useless-object-inheritance 005:deprecated-unittest-alias 006:non-pep585-annotation 007:non-pep604-annotation-union 008:super-call-with-parameters 009:utf8-encoding-declaration 010:unnecessary-future-import 011:lru-cache-without-parameters 012:unnecessary-encode-utf8 013:convert-typed-dict-functional-to-class 014:convert-named-tuple-functional-to-class 015:redundant-open-modes 017:datetime-timezone-utc 018:native-literals 019:typing-text-str-alias 020:open-alias 021:replace-universal-newlines 022:replace-stdout-stderr 023:deprecated-c-element-tree 024:os-error-alias 025:unicode-kind-prefix 026:deprecated-mock-import 027!:unpacked-list-comprehension 028:yield-in-for-loop 029:unnecessary-builtin-import 030:format-literals 031:printf-string-formatting 032:f-string 033:lru-cache-with-maxsize-none 034:extraneous-parentheses 035:deprecated-import 036:outdated-version-block 037:quoted-annotation 038!:non-pep604-isinstance 039:unnecessary-class-parentheses 040:non-pep695-type-alias 041:timeout-error-alias 042:replace-str-enum 043:unnecessary-default-type-args 044:non-pep646-unpack 045:non-pep604-annotation-optional 046:non-pep695-generic-class 047:non-pep695-generic-function 048*:while-one 049:private-type-parameter 050:useless-class-metaclass-type 051*:deprecated-abc-decorator 052*:context-manager-iterator
W 191:tab-indentation 291:trailing-whitespace 292:missing-newline-at-end-of-file 293:blank-line-with-whitespace 391*:too-many-newlines-at-end-of-file 505:doc-line-too-long 605:invalid-escape-sequence
YTT 101:sys-version-slice3 102:sys-version2 103:sys-version-cmp-str3 201:sys-version-info0-eq3 202:six-py3 203:sys-version-info1-cmp-int 204:sys-version-info-minor-cmp-int 301:sys-version0 302:sys-version-cmp-str10 303:sys-version-slice1
`;
/** Selectors of older versions, each with what it stands for now. */
const REDIRECTS = `
C9:C90 IC:ICN PDV:PD R:RET T1:T10 T2:T20 TCH:TC TYP:TC U:UP I2:TID2 I25:TID25 I252:TID252 PGH001:S307 PGH002:G010 PIE802:C419 PLR1701:SIM101 PLW0117:PLW0177 PLW0130:B033 RUF004:B026 RUF011:B035 RUF025:C420 RUF035:S704 SIM111:SIM110 TRY200:B904 TRY302:TRY203 IC0:ICN0 IC00:ICN00 IC001:ICN001 IC002:ICN001 IC003:ICN001 IC004:ICN001 PDV0:PD0 PDV9:PD9 PDV01:PD01 PDV90:PD90 PDV002:PD002 PDV003:PD003 PDV004:PD004 PDV007:PD007 PDV008:PD008 PDV009:PD009 PDV010:PD010 PDV011:PD011 PDV012:PD012 PDV013:PD013 PDV015:PD015 PDV901:PD901 R5:RET5 R50:RET50 R501:RET501 R502:RET502 R503:RET503 R504:RET504 R505:RET505 R506:RET506 R507:RET507 R508:RET508 TCH001:TC001 TCH002:TC002 TCH003:TC003 TCH004:TC004 TCH005:TC005 TCH006:TC010 TCH010:TC010 TYP001:TC001 U0:UP0 U00:UP00 U01:UP01 U001:UP001 U003:UP003 U004:UP004 U005:UP005 U006:UP006 U007:UP007 U008:UP008 U009:UP009 U010:UP010 U011:UP011 U012:UP012 U013:UP013 U014:UP014 U015:UP015 U017:UP017 U019:UP019 M:RUF100 M0:RUF100 M001:RUF100 T001:FIX001 T002:FIX002 T003:FIX003 T004:FIX004 TRIO:ASYNC1 TRIO1:ASYNC1 TRIO10:ASYNC10 TRIO11:ASYNC11 TRIO100:ASYNC100 TRIO105:ASYNC105 TRIO109:ASYNC109 TRIO110:ASYNC110 TRIO115:ASYNC115
`;

;// CONCATENATED MODULE: ./build/analyzers/ruff/rules.js

const STATUS = {
    '*': 'preview',
    '-': 'deprecated',
    '!': 'removed',
};
function parseLine(line) {
    const [linter = '', ...entries] = line.split(' ');
    return entries.map((entry) => {
        const [marked = '', name = ''] = entry.split(':');
        const status = STATUS[marked.slice(-1)] ?? 'stable';
        const digits = status === 'stable' ? marked : marked.slice(0, -1);
        return { code: linter + digits, name, linter, status };
    });
}
/** Every rule of the shipped Ruff, removed ones too. */
const RULES = RULE_TABLE.trim().split('\n').flatMap(parseLine);
const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));
const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));
const LINTERS = [...new Set(RULES.map((rule) => rule.linter))].toSorted((left, right) => right.length - left.length);
const RENAMED = new Map(REDIRECTS.trim()
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([from = '', to = '']) => [from, to]));
/** Two letters that stand for two linters each, kept from before the linters had prefixes of their own. */
const GROUPS = {
    C: ['C4', 'C90'],
    T: ['T10', 'T20'],
};
/** The page of a rule, by its code; `undefined` for what is no rule, such as `invalid-syntax`. */
function ruleUrl(code) {
    const rule = BY_CODE.get(code);
    return rule === undefined ? undefined : `https://docs.astral.sh/ruff/rules/${rule.name}`;
}
function startingWith(prefix) {
    const linter = LINTERS.find((candidate) => prefix.startsWith(candidate));
    return RULES.filter((rule) => rule.linter === linter && rule.code.startsWith(prefix));
}
function matching(text) {
    if (text === 'ALL')
        return RULES;
    const group = Object.hasOwn(GROUPS, text) ? GROUPS[text] : undefined;
    if (group !== undefined)
        return RULES.filter((rule) => group.includes(rule.linter));
    return startingWith(text);
}
/**
 * Reads a selector as Ruff does: `ALL`, a prefix, a code, an old code, and with preview a rule's name.
 * `undefined` when the shipped Ruff does not know it.
 */
function parseSelector(text, isPreview) {
    const current = RENAMED.get(text) ?? text;
    const rule = BY_CODE.get(current) ?? (isPreview ? BY_NAME.get(current) : undefined);
    if (rule !== undefined)
        return { rules: [rule], specificity: Infinity, isExact: true };
    const rules = matching(current);
    if (rules.length === 0)
        return undefined;
    return { rules, specificity: current === 'ALL' ? 0 : current.length, isExact: false };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/select-rules.js


/** The strings of a list; anything else is not for us to judge. */
function stringsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isSelected(rule, selector, preview) {
    switch (rule.status) {
        case 'stable':
            return true;
        case 'preview':
            return preview.isOn && (selector.isExact || !preview.isByName);
        case 'deprecated':
            return !preview.isOn && selector.isExact;
        case 'removed':
            return false;
        default:
            return assertNever(rule.status);
    }
}
function updatesOf(texts, isOn, preview) {
    return texts
        .map((text) => parseSelector(text, preview.isOn))
        .filter((selector) => selector !== undefined)
        .map((selector) => ({ selector, isOn }));
}
/** Selectors in Ruff's order: the less specific first, and at the same level ignoring comes last. */
function inOrder(updates) {
    return updates.toSorted((left, right) => left.selector.specificity - right.selector.specificity ||
        Number(right.isOn) - Number(left.isOn));
}
/** Applies one file's `select`, `extend-select` and `ignore` to what the files before it selected. */
class Selecting {
    codes;
    chosen = new Set();
    named = new Set();
    #preview;
    /** What a file ignored that selects nothing: it is for the file that extends it. */
    #carried = [];
    constructor(defaults, preview) {
        this.codes = new Set(defaults);
        this.#preview = preview;
    }
    add(lint) {
        const hasSelect = Array.isArray(lint['select']);
        const selected = [...stringsOf(lint['select']), ...stringsOf(lint['extend-select'])];
        const ignored = [...stringsOf(lint['ignore']), ...stringsOf(lint['extend-ignore'])];
        if (hasSelect)
            for (const set of [this.codes, this.chosen, this.named])
                set.clear();
        this.#apply([
            ...updatesOf(selected, true, this.#preview),
            ...updatesOf([...ignored, ...this.#carried], false, this.#preview),
        ]);
        this.#carried = hasSelect && selected.length === 0 ? ignored : [];
    }
    #apply(updates) {
        for (const { selector, isOn } of inOrder(updates)) {
            for (const rule of selector.rules) {
                if (isOn && isSelected(rule, selector, this.#preview))
                    this.#turnOn(rule, selector);
                else if (!isOn)
                    this.codes.delete(rule.code);
            }
        }
    }
    #turnOn(rule, selector) {
        this.codes.add(rule.code);
        this.chosen.add(rule.code);
        if (selector.isExact)
            this.named.add(rule.code);
    }
}
/**
 * Which rules a chain of configuration files turns on, base first, as Ruff decides it: `select`
 * replaces what came before, the rest adds and takes away, the more specific selector wins. Where no
 * file selects, `defaults` is what they add to and take from.
 */
function selectRules(layers, defaults, preview) {
    const selecting = new Selecting(defaults, preview);
    for (const layer of layers)
        selecting.add(layer);
    return selecting;
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/read-patterns.js




/** Ruff leaves these out where a project does not set `exclude`. */
const EXCLUDED_BY_DEFAULT = [
    '.bzr',
    '.direnv',
    '.eggs',
    '.git',
    '.git-rewrite',
    '.hg',
    '.ipynb_checkpoints',
    '.mypy_cache',
    '.nox',
    '.pants.d',
    '.pyenv',
    '.pytest_cache',
    '.pytype',
    '.ruff_cache',
    '.svn',
    '.tox',
    '.venv',
    '.vscode',
    '__pypackages__',
    '_build',
    'buck-out',
    'dist',
    'node_modules',
    'site-packages',
    'venv',
];
/** The patterns of a list that compile; the others are reported where the file itself is judged. */
function patternsOf(value, folder) {
    return stringsOf(value)
        .map((pattern) => compilePattern(pattern, folder))
        .filter((pattern) => typeof pattern !== 'string');
}
/** The entries of a table whose keys are patterns, where both the pattern and the value can be read. */
function perFile(table, folder, read) {
    if (!isTable(table))
        return [];
    return Object.entries(table).flatMap(([key, raw]) => {
        const isNegated = key.startsWith('!');
        const pattern = compilePattern(isNegated ? key.slice(1) : key, folder);
        const value = read(raw);
        return typeof pattern === 'string' || value === undefined
            ? []
            : [{ pattern, isNegated, value }];
    });
}
/** `per-file-ignores` and its like: codes of rules by pattern. */
function ignoresOf(table, folder, isPreview) {
    return perFile(table, folder, (value) => stringsOf(value)
        .map((text) => parseSelector(text, isPreview))
        .flatMap((selector) => selector?.rules ?? [])
        .map((rule) => rule.code));
}
/** `per-file-target-version`: a Python version by pattern. */
function targetsOf({ settings, folder }) {
    return perFile(settings['per-file-target-version'], folder, (value) => typeof value === 'string' ? value : undefined);
}
/** What Ruff leaves out of a project that does not say so itself. */
function defaultExclusions() {
    return patternsOf(EXCLUDED_BY_DEFAULT, '');
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/ruff-config.js






/** The first file that has a setting, from the extending file to its base. */
function nearest(files, find) {
    for (const file of files) {
        const found = find(file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function previewOf(layers) {
    const isTrue = (find) => layers.map(find).find((value) => value !== undefined) === true;
    const isOnInLint = layers.some(({ lint }) => lint['preview'] !== undefined);
    return {
        isOn: isOnInLint
            ? isTrue(({ lint }) => lint['preview'])
            : isTrue(({ file }) => file.settings['preview']),
        isByName: isTrue(({ lint }) => lint['explicit-preview-rules']),
    };
}
function exclusionsOf(layers) {
    const files = layers.map(({ file }) => file);
    const own = nearest(files, ({ settings, folder }) => Array.isArray(settings['exclude']) ? patternsOf(settings['exclude'], folder) : undefined);
    const fromLint = layers.find(({ lint }) => Array.isArray(lint['exclude']));
    return [
        ...(own ?? defaultExclusions()),
        ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-exclude'], folder)),
        ...patternsOf(fromLint?.lint['exclude'], fromLint?.file.folder ?? ''),
    ];
}
function inclusionsOf(files) {
    const own = nearest(files, ({ settings, folder }) => Array.isArray(settings['include']) ? patternsOf(settings['include'], folder) : undefined);
    if (own === undefined)
        return [];
    return [
        ...own,
        ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-include'], folder)),
    ];
}
function ignoresOfLayers(layers, isPreview) {
    const own = layers.find(({ lint }) => lint['per-file-ignores'] !== undefined);
    return [
        ...ignoresOf(own?.lint['per-file-ignores'], own?.file.folder ?? '', isPreview),
        ...layers.flatMap(({ lint, file }) => ignoresOf(lint['extend-per-file-ignores'], file.folder, isPreview)),
    ];
}
/** `target-version`, or what the same project's `requires-python` comes to. */
function targetOf({ settings, requiresPython }) {
    return settings['target-version'] ?? lowestVersion(requiresPython ?? '');
}
function optionsOf(files, fallbackTarget) {
    const target = nearest(files, targetOf) ?? fallbackTarget;
    const merged = files
        .map(({ settings }) => engineOptionsOf(settings))
        .reduce((upper, lower) => ({
        top: overlay(upper.top, lower.top),
        lint: overlay(upper.lint, lower.lint),
    }));
    if (target === undefined)
        return merged;
    return { ...merged, top: tableOf([...Object.entries(merged.top), ['target-version', target]]) };
}
/**
 * Combines a file with those it extends, the file itself first. `fallbackTarget` is the Python version
 * that the project asks for elsewhere. What cannot be read in a file is as good as not there.
 */
function combineConfigs(files, fallbackTarget) {
    const layers = files.map((file) => ({ file, lint: lintOf(file.settings) }));
    const preview = previewOf(layers);
    const lints = layers.map(({ lint }) => lint);
    return {
        id: files[0].path,
        isPreview: preview.isOn,
        rules: selectRules(lints.toReversed(), DEFAULT_CODES, preview),
        exclusions: exclusionsOf(layers),
        inclusions: inclusionsOf(files),
        ignores: ignoresOfLayers(layers, preview.isOn),
        targets: nearest(files, (file) => {
            const targets = targetsOf(file);
            return targets.length === 0 ? undefined : targets;
        }) ?? [],
        options: optionsOf(files, fallbackTarget),
    };
}
/** The configuration of files that have none. */
function defaultConfig(target) {
    const top = target === undefined ? EMPTY_TABLE : tableOf([['target-version', target]]);
    return {
        // No path has a colon after nothing.
        id: `:${target ?? ''}`,
        isPreview: false,
        rules: { codes: new Set(DEFAULT_CODES), chosen: new Set(), named: new Set() },
        exclusions: [],
        inclusions: [],
        ignores: [],
        targets: [],
        options: { top, lint: EMPTY_TABLE },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/config-finder.js






/** Entries kept of each kind; beyond, all are forgotten and found again. */
const CACHE_LIMIT = 2000;
/** Remembers what a function found for a path. */
function remember(find) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? { value: find(path) };
        if (known.size >= CACHE_LIMIT)
            known.clear();
        known.set(path, found);
        return found.value;
    };
}
/** Finds, for a file, the configuration that Ruff would find, in the analysed folder and no further up. */
class ConfigFinder {
    #project;
    #open = remember((path) => this.#read(path));
    #nearest = remember((folder) => this.#findNearest(folder));
    #target = remember((folder) => this.#findTarget(folder));
    #config = remember((path) => this.#combine(path));
    #defaults = remember((target) => defaultConfig(target === '' ? undefined : target));
    #isLeftOut = remember((path) => this.#isPathLeftOut(path));
    constructor(project) {
        this.#project = project;
    }
    /** The configuration of the files in a folder. */
    configOf(folder) {
        const path = this.#nearest(folder);
        return path === undefined ? this.#defaults(this.#target(folder) ?? '') : this.#config(path);
    }
    /** Whether the project's configuration leaves a file out, or a folder that it is in. */
    isExcluded(path) {
        const { inclusions } = this.configOf(read_config_folderOf(path));
        const isIncluded = inclusions.length === 0 || inclusions.some((one) => isMeant(one, path));
        return !isIncluded || this.#isLeftOut(path);
    }
    /** Reads a configuration file of the project; `undefined` when it is not there. */
    open(path) {
        return this.#open(path);
    }
    /** Each folder is judged by the configuration that governs the folder it is in, as on Ruff's way down. */
    #isPathLeftOut(path) {
        const folder = read_config_folderOf(path);
        if (folder !== '' && this.#isLeftOut(folder))
            return true;
        return this.configOf(folder).exclusions.some((pattern) => isMeant(pattern, path));
    }
    #read(path) {
        const text = this.#project.read(path);
        return text === undefined ? undefined : read_config_readConfig(path, text);
    }
    #findNearest(folder) {
        const own = read_config_CONFIG_NAMES.map((name) => external_node_path_namespaceObject.posix.join(folder, name)).find((path) => this.#open(path)?.isForRuff === true);
        return own ?? (folder === '' ? undefined : this.#nearest(read_config_folderOf(folder)));
    }
    #findTarget(folder) {
        const project = this.#open(external_node_path_namespaceObject.posix.join(folder, 'pyproject.toml'));
        const own = lowestVersion(project?.requiresPython ?? '');
        return own ?? (folder === '' ? undefined : this.#target(read_config_folderOf(folder)));
    }
    #combine(path) {
        const first = this.#open(path);
        if (first === undefined)
            throw new Error(`Expected "${path}" to be there still.`);
        const [, ...extended] = followExtends(first, this.#open).files;
        return combineConfigs([first, ...extended], this.#target(first.folder));
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/file-kind.js

const PRIVATE = /(?:^|\/)_(?!_)/;
/** Tells what kind of file a path names. */
function fileKindOf(path) {
    return {
        isStub: path.endsWith('.pyi'),
        isPackageInit: /^__init__\.pyi?$/.test(external_node_path_namespaceObject.posix.basename(path)),
        isPrivate: PRIVATE.test(path),
    };
}
/**
 * Rules that would be wrong without the file's place in the project: which imports are first-party
 * (I001), and whose private names are used (PLC2701).
 */
const NEEDS_THE_PROJECT = /^(?:I001|PLC2701)$/;
/** Rules that Ruff itself judges otherwise in an `__init__.py`. */
const OTHERWISE_IN_PACKAGE_INIT = /^(?:D100|F822|PLC0414)$/;
/** Missing docstrings: Ruff asks for none in private modules. */
const OTHERWISE_IN_PRIVATE = /^D10\d$/;
/** Rules that Ruff leaves out of stubs, or judges otherwise in them. */
const OTHERWISE_IN_STUB = /^(?:ANN401|ARG|B006|B024|B027|B903|D10|D418|DJ008|E3|E70[14]|E741|F821|FBT00[12]|FURB189|PIE796|PLC0414|PLR0904|PLR091[37]|PLW1641|PLW3201|RUF066|S4|SLOT|TC|UP040)/;
/**
 * Whether a rule's findings can be trusted in a file of this kind: the engine takes every text for an
 * ordinary module, so what Ruff would judge otherwise there is left out.
 */
function file_kind_isTrusted(code, kind) {
    if (NEEDS_THE_PROJECT.test(code))
        return false;
    if (kind.isPackageInit && OTHERWISE_IN_PACKAGE_INIT.test(code))
        return false;
    if (kind.isPrivate && OTHERWISE_IN_PRIVATE.test(code))
        return false;
    return !(kind.isStub && OTHERWISE_IN_STUB.test(code));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/settle-options.js


function settleTable(table, refusalOf) {
    const refused = [];
    const taken = Object.entries(table).filter(([key, value]) => {
        const message = refusalOf(tableOf([[key, value]]));
        if (message !== undefined)
            refused.push([key, message]);
        return message === undefined;
    });
    return { taken: tableOf(taken), refused };
}
const NONE = { top: EMPTY_TABLE, lint: EMPTY_TABLE };
/** Tries each setting alone, for what the engine says does not always name the one that it refuses. */
function settleEach(options, engine) {
    const tried = (one) => engine.refusalOf(toEngineTable({ ...NONE, ...one }))?.message;
    const top = settleTable(options.top, (alone) => tried({ top: alone }));
    const lint = settleTable(options.lint, (alone) => tried({ lint: alone }));
    const rejected = [
        ...top.refused.map(([key, message]) => ({ keys: [key], message })),
        ...lint.refused.map(([key, message]) => ({ keys: ['lint', key], message })),
    ];
    return { options: { top: top.taken, lint: lint.taken }, rejected };
}
/** Leaves out of the options what the engine refuses, so that one wrong setting does not cost the rest. */
function settleOptions(options, engine) {
    if (engine.refusalOf(toEngineTable(options)) === undefined)
        return { options, rejected: [] };
    const settled = settleEach(options, engine);
    const refusal = engine.refusalOf(toEngineTable(settled.options));
    if (refusal === undefined)
        return settled;
    const rejected = [...settled.rejected, { keys: ['lint'], message: refusal.message }];
    return { options: NONE, rejected };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/file-settings.js








/** Names that every module of a package has; the engine knows them by the file's name alone. */
const MODULE_BUILTINS = ['__path__'];
/** What IPython puts among the builtins of the scripts that it runs. */
const IPYTHON_BUILTINS = ['get_ipython'];
/** Names that `gettext.install` puts among the builtins (Python's documentation of `gettext`). */
const GETTEXT_BUILTINS = ['_', 'gettext', 'ngettext', 'npgettext', 'pgettext'];
function builtinsOf(options) {
    const own = options.top['builtins'];
    return [
        ...MODULE_BUILTINS,
        ...(own === undefined ? [...GETTEXT_BUILTINS, ...IPYTHON_BUILTINS] : stringsOf(own)),
    ];
}
const DOCSTRING_CODES = RULES.filter(({ linter, status }) => linter === 'D' && status !== 'removed').map(({ code }) => code);
/**
 * The rules as selectors. A docstring convention takes away the rules of `D` that it has no use for,
 * unless they are named one by one; so those that were not named are selected as a whole.
 */
function selectorsOf({ rules }) {
    const isUnnamedDocstring = (code) => /^D\d/.test(code) && !rules.named.has(code);
    const codes = [...rules.codes];
    if (!codes.some(isUnnamedDocstring))
        return { select: codes, ignore: [] };
    const select = [...codes.filter((code) => !isUnnamedDocstring(code)), 'D'];
    const ignore = DOCSTRING_CODES.filter((code) => !rules.codes.has(code));
    return { select, ignore };
}
function tableFor(config, options, variant) {
    const lint = tableOf([
        ...Object.entries(options.lint),
        ...Object.entries(selectorsOf(config)),
        // The engine calls every file the same, so this is how it is told what to ignore in this one.
        ['per-file-ignores', tableOf([['**/*', variant.ignored]])],
    ]);
    const top = tableOf([
        ...Object.entries(options.top),
        ['builtins', builtinsOf(options)],
        // With preview, the engine would give names in place of codes.
        ['output-prefer-rule-codes', true],
        ...(variant.target === undefined ? [] : [['target-version', variant.target]]),
    ]);
    return toEngineTable({ top, lint });
}
function variantOf(config, path) {
    const targets = valuesFor(config.targets, path);
    return {
        ignored: [...new Set(valuesFor(config.ignores, path).flat())].toSorted(),
        target: PYTHON_VERSIONS.find((version) => version === targets[0]),
    };
}
/** Configurations whose settled options are kept; beyond, all are settled again. */
const SETTLED_LIMIT = 500;
/** Finds the settings of files, for one engine. */
class SettingsFinder {
    #finder;
    #engine;
    #settled = new Map();
    constructor(finder, engine) {
        this.#finder = finder;
        this.#engine = engine;
    }
    /** `undefined` for a file that the project's configuration leaves out. */
    settingsOf(path) {
        if (this.#finder.isExcluded(path))
            return undefined;
        const config = this.#finder.configOf(read_config_folderOf(path));
        const variant = variantOf(config, path);
        return {
            key: [config.id, variant.target ?? '', ...variant.ignored].join('\n'),
            config,
            options: () => tableFor(config, this.#settle(config), variant),
        };
    }
    #settle({ id, options }) {
        const settled = this.#settled.get(id) ?? settleOptions(options, this.#engine).options;
        if (this.#settled.size >= SETTLED_LIMIT)
            this.#settled.clear();
        this.#settled.set(id, settled);
        return settled;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/locate-key.js
/** A key of a table header or of an entry: bare or quoted, with dots between. */
const KEY = /(?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*/y;
const PART = /[\w-]+|"[^"]*"|'[^']*'/g;
function partsOf(key) {
    return Array.from(key.matchAll(PART), ([part]) => part.replaceAll(/^["']|["']$/g, ''));
}
function keyAt(line, offset) {
    KEY.lastIndex = offset;
    return partsOf(KEY.exec(line)?.[0] ?? '');
}
/** How many keys of a path a line stands for; 0 when it leads elsewhere. */
function depthOn(found, wanted) {
    return found.every((key, at) => key === wanted[at]) ? found.length : 0;
}
function linesOf(text) {
    let header = [];
    return text.split('\n').map((line) => {
        const trimmed = line.trimStart();
        const indent = line.length - trimmed.length;
        if (trimmed.startsWith('[')) {
            header = keyAt(line, indent + Math.max(trimmed.search(/[^[ \t]/), 0));
            return { text: line, keys: header };
        }
        const own = keyAt(line, indent);
        return { text: line, keys: own.length === 0 ? [] : [...header, ...own] };
    });
}
/** The offset of a value between its quotes; -1 where it does not stand. */
function offsetOf(value, line) {
    const quote = [`"${value}"`, `'${value}'`].find((quoted) => line.includes(quoted));
    return quote === undefined ? -1 : line.indexOf(quote) + 1;
}
function rangeOfLine(lines, at) {
    const text = lines[at]?.text.trimEnd() ?? '';
    const startColumn = text.length - text.trimStart().length + 1;
    return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: text.length + 1 };
}
function rangeOfValue(lines, from, value) {
    const at = lines.findIndex(({ text }, index) => index >= from && offsetOf(value, text) >= 0);
    if (at < 0)
        return undefined;
    const startColumn = offsetOf(value, lines[at]?.text ?? '') + 1;
    return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: startColumn + value.length };
}
/**
 * Where a setting stands in a TOML text, as near as lines tell: the line that leads furthest towards
 * its keys, or, for one value of a list, the first from there on that has the value in quotes.
 */
function locateKey(text, keys, value) {
    const lines = linesOf(text);
    const depths = lines.map((line) => depthOn(line.keys, keys));
    const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
    const at = deepest === 0 ? 0 : depths.indexOf(deepest);
    const exact = value === undefined ? undefined : rangeOfValue(lines, at, value);
    return exact ?? rangeOfLine(lines, at);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/pattern-problems.js



/** Settings that are lists of patterns, or tables whose keys are, by their keys. */
const KEYS = [
    ['exclude'],
    ['extend-exclude'],
    ['include'],
    ['extend-include'],
    ['per-file-target-version'],
    ['per-file-ignores'],
    ['extend-per-file-ignores'],
    ['lint', 'exclude'],
    ['lint', 'per-file-ignores'],
    ['lint', 'extend-per-file-ignores'],
];
function patternsIn(value) {
    return isTable(value) ? Object.keys(value) : stringsOf(value);
}
function valueAt({ settings }, keys) {
    return keys.reduce((value, key) => (isTable(value) ? value[key] : undefined), settings);
}
/** Patterns of a file that are no globs. */
function patternProblems(file) {
    return KEYS.flatMap((keys) => patternsIn(valueAt(file, keys)).flatMap((pattern) => {
        const compiled = compilePattern(pattern.replace(/^!/, ''), file.folder);
        if (typeof compiled !== 'string')
            return [];
        const message = `"${pattern}" is no pattern, so it is not followed: ${compiled}.`;
        const place = { kind: 'key', keys: [...file.keys, ...keys], value: pattern };
        const { path } = file;
        return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/selector-problems.js




/** Where a setting of `[lint]` stands: there, or still at the top. */
function selector_problems_keysOf({ keys, settings }, key) {
    const isInLint = isTable(settings['lint']) && settings['lint'][key] !== undefined;
    return isInLint ? [...keys, 'lint', key] : [...keys, key];
}
/** Why a selector stands for nothing; `undefined` when it stands for something. */
function whyUnknown(text, isSelecting, judging) {
    const selector = parseSelector(text, judging.isPreview);
    if (selector !== undefined) {
        const isGone = selector.rules.every(({ status }) => status === 'removed');
        return isGone && isSelecting ? `Ruff removed the rule "${text}"` : undefined;
    }
    return parseSelector(text, true) === undefined
        ? `Ruff ${judging.version} has no rule "${text}"`
        : `Ruff takes "${text}" only by its code while preview is off`;
}
function problemsOfList(value, keys, judging) {
    const { path } = judging.file;
    if (!Array.isArray(value) || stringsOf(value).length < value.length) {
        const message = 'Expected a list of rules here: what is none is left out.';
        const place = { kind: 'key', keys };
        return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
    }
    const isSelecting = keys.at(-1)?.endsWith('select') ?? false;
    return stringsOf(value).flatMap((text) => {
        const reason = whyUnknown(text, isSelecting, judging);
        if (reason === undefined)
            return [];
        const message = `${reason}: it is left out of "${keys.at(-1) ?? ''}".`;
        const place = { kind: 'key', keys, value: text };
        return [{ path, rule: 'unknown-rule', severity: 'warning', message, place }];
    });
}
/** A list, or lists by pattern. */
function problemsOfKey(lint, key, judging) {
    const value = lint[key];
    if (value === undefined)
        return [];
    const keys = selector_problems_keysOf(judging.file, key);
    if (!isTable(value))
        return problemsOfList(value, keys, judging);
    return Object.entries(value).flatMap(([pattern, list]) => problemsOfList(list, [...keys, pattern], judging));
}
/** The selectors that decide which rules are on; those about fixes do not matter here. */
const selector_problems_KEYS = [
    'select',
    'extend-select',
    'ignore',
    'extend-ignore',
    'per-file-ignores',
    'extend-per-file-ignores',
];
/** Selectors of a file that the shipped Ruff does not know: written for another version, or mistyped. */
function selectorProblems(judging) {
    const lint = lintOf(judging.file.settings);
    return selector_problems_KEYS.flatMap((key) => problemsOfKey(lint, key, judging));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/judge-config.js










const judge_config_NAMES = new Set(read_config_CONFIG_NAMES);
const HELP = {
    'invalid-configuration': 'https://docs.astral.sh/ruff/settings/',
    'unknown-rule': 'https://docs.astral.sh/ruff/rules/',
};
/** Most problems told of one file. A configuration with more of them was written for something else. */
const judge_config_PROBLEM_LIMIT = 50;
/** Whether a path is that of a configuration file, by its name. */
function isConfigPath(path) {
    return judge_config_NAMES.has(external_node_path_namespaceObject.posix.basename(path));
}
function settingProblems(file, engine) {
    const { rejected } = settleOptions(engineOptionsOf(file.settings), engine);
    return rejected.map(({ keys, message }) => {
        return {
            path: file.path,
            rule: 'invalid-configuration',
            severity: 'warning',
            message: `Ruff ${engine.version()} does not take this setting, so it is not followed: ${message.replace(/^Error: /, '')}`,
            place: { kind: 'key', keys: [...file.keys, ...keys] },
        };
    });
}
/** A file that is extended and never looked at by itself: its problems are told where it is named. */
function inheritedProblems(first, extended) {
    return extended
        .filter(({ path }) => !isConfigPath(path))
        .flatMap(({ problems }) => problems)
        .map((problem) => ({
        ...problem,
        path: first.path,
        message: `In "${problem.path}": ${problem.message}`,
        place: { kind: 'key', keys: [...first.keys, 'extend'] },
    }));
}
function problemsOf(file, finder, engine) {
    const chain = followExtends(file, (path) => finder.open(path));
    const extended = chain.files.slice(1);
    const { isPreview } = combineConfigs([file, ...extended], undefined);
    return [
        ...file.problems,
        ...chain.problems.filter(({ path }) => path === file.path),
        ...inheritedProblems(file, extended),
        ...settingProblems(file, engine),
        ...selectorProblems({ file, isPreview, version: engine.version() }),
        ...patternProblems(file),
    ];
}
function judge_config_rangeOf({ place }, text) {
    if (place.kind === 'key')
        return locateKey(text, place.keys, place.value);
    const line = text.split('\n')[place.line - 1] ?? '';
    const startColumn = Math.min(place.column, line.length + 1);
    const { line: row } = place;
    return { startLine: row, startColumn, endLine: row, endColumn: line.trimEnd().length + 1 };
}
/** Judges a configuration file itself: what of it Ruff, as shipped, does not take. */
function judgeConfig({ path, text }, finder, engine) {
    const file = read_config_readConfig(path, text);
    if (!file.isForRuff)
        return [];
    return problemsOf(file, finder, engine)
        .slice(0, judge_config_PROBLEM_LIMIT)
        .map((problem) => ({
        rule: problem.rule,
        severity: problem.severity,
        message: toMessage(problem.message),
        helpUrl: HELP[problem.rule],
        ...judge_config_rangeOf(problem, text),
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/ruff-engine.js

/** Workspaces kept at a time; a repository rarely has more configurations with files in turn. */
const WORKSPACE_LIMIT = 32;
/** What the engine throws of its own accord. Everything else is a broken engine. */
function ruff_engine_isRefusal(thrown) {
    return (thrown instanceof Error &&
        !(thrown instanceof RangeError) &&
        !(thrown instanceof WebAssembly.RuntimeError));
}
/**
 * Ruff in one worker, with its workspaces. Settings come from the repository and may break the
 * instance; then a fresh one takes its place, for no file has been lost yet. When a file breaks it,
 * that is thrown, and the worker must go.
 */
class RuffEngine {
    #module;
    #instantiate;
    /** In the order of their last use. */
    #workspaces = new Map();
    #instance;
    constructor(module, instantiate) {
        this.#module = module;
        this.#instantiate = instantiate;
        this.#instance = instantiate(module);
    }
    /** Such as `0.17.4`. */
    version() {
        return this.#instance.Workspace.version();
    }
    /** Why the settings are refused, or `undefined` when they are taken. */
    refusalOf(options) {
        const opened = this.#open(options);
        if ('message' in opened)
            return opened;
        opened.free();
        return undefined;
    }
    /** Checks a text with settings that the engine takes; the same key stands for the same settings. */
    check(text, key, options) {
        return this.#workspace(key, options).check(text);
    }
    /** Memory of the module, in bytes; it never shrinks. */
    memoryBytes() {
        return this.#instance.memory.buffer.byteLength;
    }
    #workspace(key, options) {
        const workspace = this.#workspaces.get(key) ?? this.#openOrThrow(options());
        this.#workspaces.delete(key);
        this.#workspaces.set(key, workspace);
        const [oldest] = this.#workspaces;
        if (this.#workspaces.size > WORKSPACE_LIMIT && oldest !== undefined) {
            this.#workspaces.delete(oldest[0]);
            oldest[1].free();
        }
        return workspace;
    }
    #openOrThrow(options) {
        const opened = this.#open(options);
        if ('message' in opened)
            throw new Error(`Expected settings that Ruff takes: ${opened.message}`);
        return opened;
    }
    #open(options) {
        try {
            return new this.#instance.Workspace(options, this.#instance.PositionEncoding.Utf16);
        }
        catch (thrown) {
            if (ruff_engine_isRefusal(thrown))
                return { message: messageOf(thrown) };
            this.#replaceInstance();
            return { message: `the engine broke on it (${messageOf(thrown)})` };
        }
    }
    #replaceInstance() {
        for (const workspace of this.#workspaces.values()) {
            try {
                workspace.free();
            }
            catch {
                // The broken instance may fail at this too. What matters is that the workspace was taken off
                // the list of those that the garbage collector would free, where an error would be uncaught.
            }
        }
        this.#workspaces.clear();
        this.#instance = this.#instantiate(this.#module);
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/place-diagnostic.js

/** A carriage return alone ends a line for Python, but not on GitHub. */
const LONE_RETURN = /\r(?!\n)/;
const LINE_END = /\r\n|\r|\n/g;
function toRange(start, end) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
function counted({ row, column }) {
    return { line: row, column };
}
/** Creates a placer. Both sides count UTF-16 units from 1; only where lines end can differ. */
function place_diagnostic_createPlacer(text) {
    if (!LONE_RETURN.test(text))
        return (start, end) => toRange(counted(start), counted(end));
    const starts = [
        0,
        ...Array.from(text.matchAll(LINE_END), ({ 0: { length }, index }) => index + length),
    ];
    const index = createLineIndex(text);
    const place = ({ row, column }) => index.atUtf16((starts[row - 1] ?? text.length) + column - 1);
    return (start, end) => toRange(place(start), place(end));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/syntax-errors.js
/** Jinja, Mako, ERB and the like: the text becomes Python only when it is filled in. */
const TEMPLATE_MARK = /\{%|%\}|\{\{.*\}\}|\{#.*#\}|<%|%>|\$\{\w+\}/;
/** What Python 2 could read and Python 3 cannot, on the line where Ruff stumbles. */
const PYTHON_2_MARKS = [
    /(?:^|[:;])\s*print\s+(?![=.([\])]|(?:in|is|and|or|if|not)\b)|\bprint\s*>>|\bprint\s+[("'\w].*,\s*$/,
    /(?:^|[:;])\s*exec\s+["'\w]/,
    /\braise\s+[\w.]+(?:\[\w+\])?\s*,/,
    /\bexcept\s+[\w.()\s,]+,\s*\w+\s*:/,
    /\bdef\s+\w+\s*\([^)]*\(\s*\w+\s*,/,
    // Long integers, octals with a bare 0, raw Unicode strings, `<>`, backticks.
    /\b(?:0[xX][\da-fA-F]+|\d+)[lL]\b/,
    /(?<![\w.])0\d+\b/,
    /\b[uU][rR]["']/,
    /<>|`/,
];
/** What only Python 3 can read: then a line that looks like Python 2 is a mistake. */
const PYTHON_3_MARKS = [
    /^#!.*python3/,
    /^[ \t]*(?:async[ \t]+def|nonlocal)[ \t]/m,
    /^[ \t]*def[ \t]+\w+\(.*\)[ \t]*->/m,
    /^[ \t]*(?:\w+[ \t]*=[ \t]*)?yield[ \t]+from[ \t]/m,
    /^[ \t]*(?:if|while)[ \t]+\(?\w+[ \t]*:=/m,
    /^[ \t]*raise[ \t]+[\w.]+(?:\([^()\n]*\))?[ \t]+from[ \t]/m,
    /[=(,[][ \t]*[fF][rR]?"/,
];
/** Of a longer line only the beginning is looked at: these patterns are not for megabytes. */
const LINE_LIMIT = 400;
/** Tells a mistake from a text that was never meant to be Python 3, by the first line Ruff cannot read. */
function judgeUnparsed(text, line) {
    const beginning = line.slice(0, LINE_LIMIT);
    if (TEMPLATE_MARK.test(beginning))
        return 'template';
    const isPython2 = PYTHON_2_MARKS.some((mark) => mark.test(beginning)) &&
        !PYTHON_3_MARKS.some((mark) => mark.test(text));
    return isPython2 ? 'python-2' : 'mistaken';
}
/** Syntax errors are told apart from rules by their code. */
function isSyntaxError({ code }) {
    return code === 'invalid-syntax';
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/to-matches.js







/** A fix larger than this is no suggestion to read any more: re-ordering all imports, for one. */
const FIX_CHARACTERS = 4000;
function toFix({ fix }, place) {
    if (fix === null)
        return undefined;
    const edits = fix.edits.map(({ content, location, end_location: end }) => ({
        range: place(location, end),
        text: content ?? '',
    }));
    const size = edits.reduce((sum, { text }) => sum + text.length, 0);
    if (edits.length === 0 || size > FIX_CHARACTERS)
        return undefined;
    return { message: toMessage(fix.message ?? 'Apply the fix that Ruff proposes'), edits };
}
function to_matches_toMatch(diagnostic, place) {
    const helpUrl = ruleUrl(diagnostic.code);
    const fix = toFix(diagnostic, place);
    return {
        rule: diagnostic.code,
        severity: severityOf(diagnostic.code),
        message: toMessage(diagnostic.message.split('\n', 1)[0] ?? ''),
        ...(helpUrl === undefined ? {} : { helpUrl }),
        ...(fix === undefined ? {} : { fix }),
        ...place(diagnostic.start_location, diagnostic.end_location),
    };
}
function lineOf(text, row) {
    return text.split(/\r\n|\r|\n/, row)[row - 1] ?? '';
}
/**
 * The first syntax error alone, as Python itself would give it: those after it are mostly its echo.
 * A whole file of Python 2 is one thing to know, not a mistake; a template is none.
 */
function unparsedMatch(file, error, place) {
    const range = place(error.start_location, error.end_location);
    const line = lineOf(file.text, error.start_location.row);
    const unparsed = judgeUnparsed(file.text, line);
    switch (unparsed) {
        case 'template':
            return undefined;
        case 'python-2':
            return {
                rule: 'python-2',
                severity: 'notice',
                message: 'This file is Python 2, which Ruff cannot read: nothing in it was checked.',
                helpUrl: 'https://docs.astral.sh/ruff/faq/',
                ...range,
            };
        case 'mistaken':
            return {
                rule: 'invalid-syntax',
                severity: 'error',
                message: toMessage(`Invalid syntax: ${error.message}`),
                helpUrl: 'https://docs.python.org/3/tutorial/errors.html#syntax-errors',
                ...range,
            };
        default:
            return assertNever(unparsed);
    }
}
/** Turns what Ruff found in a file into matches: those that can be trusted and are worth telling. */
function toMatches(diagnostics, file) {
    if (diagnostics.length === 0)
        return [];
    const place = place_diagnostic_createPlacer(file.text);
    const error = diagnostics.find(isSyntaxError);
    const unparsed = error === undefined ? undefined : unparsedMatch(file, error, place);
    const isJudged = unparsed?.rule === 'invalid-syntax' || error === undefined;
    const rest = diagnostics.filter((diagnostic) => {
        if (isSyntaxError(diagnostic) || !isJudged)
            return false;
        if (!file_kind_isTrusted(diagnostic.code, file.kind))
            return false;
        return file.chosen.has(diagnostic.code) || isWorthTelling(diagnostic, file.path, file.kind);
    });
    const matches = rest.map((diagnostic) => to_matches_toMatch(diagnostic, place));
    return unparsed === undefined ? matches : [unparsed, ...matches];
}

;// CONCATENATED MODULE: ./build/analyzers/ruff.js







/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.py[iw]?$/s;
/** Ruff over Python, under the project's own configuration; and over that configuration itself. */
const ruff = defineAnalyzer({
    id: 'ruff',
    name: 'Ruff',
    modules: ['ruff'],
    claims: (path) => PYTHON_PATH.test(path) || isConfigPath(path),
    load({ assets, project }) {
        // The file is our own build of wasm-bindgen's output.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const instantiate = assets.require('ruff.cjs');
        const engine = new RuffEngine(assets.module('ruff'), instantiate);
        const finder = new ConfigFinder(project);
        const settings = new SettingsFinder(finder, engine);
        const checkPython = ({ path, text }) => {
            const found = settings.settingsOf(path);
            if (found === undefined)
                return [];
            const diagnostics = engine.check(text, found.key, found.options);
            const { chosen } = found.config.rules;
            return toMatches(diagnostics, { text, path, kind: fileKindOf(path), chosen });
        };
        return Promise.resolve({
            analyze: (file) => isConfigPath(file.path) ? judgeConfig(file, finder, engine) : checkPython(file),
            memoryBytes: () => engine.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/index.js





/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
const ANALYZERS = [ruff, biome, prism, rubyRules, phpRules];

;// CONCATENATED MODULE: ./build/model/finding.js
/** GitHub's three levels, most severe first. */
const finding_SEVERITIES = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** The total order of findings: path, line, column, end, rule, message, in code units, never by locale. */
function compareFindings(left, right) {
    return (compareText(left.path, right.path) ||
        left.startLine - right.startLine ||
        left.startColumn - right.startColumn ||
        left.endLine - right.endLine ||
        left.endColumn - right.endColumn ||
        compareText(left.ruleId, right.ruleId) ||
        compareText(left.message, right.message));
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/findings/fingerprint.js

/** Hex digits kept of SHA-256: 64 bits, so that 100,000 findings collide with a chance of 3 in 10 billion. */
const DIGITS = 16;
/**
 * Gives fingerprints for the findings of one file, in order. A finding keeps its fingerprint when
 * lines are added or removed around it and when its line is indented anew; the same rule on an equal
 * line is told apart by counting.
 */
function createFingerprints() {
    const seen = new Map();
    return ({ ruleId, path, line }) => {
        const key = JSON.stringify([ruleId, path, line.replaceAll(/\s+/gu, ' ').trim()]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${key}${count}`).digest('hex').slice(0, DIGITS);
    };
}

;// CONCATENATED MODULE: ./build/findings/to-findings.js


function isRepeated(finding, index, sorted) {
    const before = sorted[index - 1];
    return before !== undefined && compareFindings(before, finding) === 0;
}
/**
 * Turns what the analyzers found in one file into its findings: in total order, each once, with
 * fingerprints.
 */
function toFindings(file, found) {
    if (found.every(({ matches }) => matches.length === 0))
        return [];
    const lines = file.text.split('\n');
    const fingerprint = createFingerprints();
    return found
        .flatMap(({ analyzer, matches }) => matches.map(({ rule, ...match }) => ({
        ...match,
        ruleId: `${analyzer}/${rule}`,
        analyzer,
        path: file.path,
        fingerprint: '',
    })))
        .toSorted(compareFindings)
        .filter((finding, index, sorted) => !isRepeated(finding, index, sorted))
        .map((finding) => ({
        ...finding,
        fingerprint: fingerprint({ ...finding, line: lines[finding.startLine - 1] ?? '' }),
    }));
}

;// CONCATENATED MODULE: ./build/pool/board.js
/** What a worker is doing, in the order it does it. */
const PHASES = ['idle', 'reading', 'loading', 'analyzing'];
/**
 * Lines on the board. Each new thread takes the next one, round and round, so that nobody has to
 * give one back: a dead thread cannot. Two living threads share a line only when so many others died
 * while one of them lived, which takes longer than any budget.
 */
const SLOTS = 16_384;
const FIELDS = { sequence: 0, threadId: 1, run: 2, phase: 3, analyzer: 4, osThreadId: 5 };
const WIDTH = 6;
const HEADER = 1;
/** Makes the memory that the engine and its workers share. */
function createBoard() {
    return new SharedArrayBuffer((HEADER + SLOTS * WIDTH) * Int32Array.BYTES_PER_ELEMENT);
}
function board_offsetOf(slot, field) {
    return HEADER + slot * WIDTH + FIELDS[field];
}
/** Takes a line on the board for the calling thread. */
function claimLine(board, thread) {
    const cells = new Int32Array(board);
    const slot = Atomics.add(cells, 0, 1) % SLOTS;
    const set = (field, value) => {
        Atomics.store(cells, board_offsetOf(slot, field), value);
    };
    // The sequence is odd while a line is being written, and a reader passes over such a line.
    const write = (fields) => {
        Atomics.add(cells, board_offsetOf(slot, 'sequence'), 1);
        for (const name of ['threadId', 'osThreadId', 'run', 'phase', 'analyzer']) {
            const value = fields[name];
            if (value !== undefined)
                set(name, value);
        }
        Atomics.add(cells, board_offsetOf(slot, 'sequence'), 1);
    };
    // The line's last writer may have been stopped between its two steps.
    if (Atomics.load(cells, board_offsetOf(slot, 'sequence')) % 2 !== 0) {
        Atomics.add(cells, board_offsetOf(slot, 'sequence'), 1);
    }
    write({ threadId: thread.threadId, osThreadId: thread.osThreadId, run: 0, phase: 0 });
    return {
        begin: (run) => write({ run, phase: PHASES.indexOf('reading'), analyzer: -1 }),
        enter: (phase, analyzer) => write({ phase: PHASES.indexOf(phase), analyzer }),
        end: () => write({ run: 0, phase: 0, analyzer: -1 }),
    };
}
function readLine(cells, slot) {
    const get = (field) => Atomics.load(cells, board_offsetOf(slot, field));
    const sequence = get('sequence');
    const entry = {
        sequence,
        threadId: get('threadId'),
        run: get('run'),
        phase: PHASES[get('phase')] ?? 'idle',
        analyzer: get('analyzer'),
        osThreadId: get('osThreadId'),
    };
    const isWhole = sequence % 2 === 0 && sequence === get('sequence');
    return isWhole && entry.run !== 0 ? entry : undefined;
}
/** The lines of all busy workers. A line that is just being written is left out; look again. */
function readBoard(board) {
    const cells = new Int32Array(board);
    const used = Math.min(Atomics.load(cells, 0), SLOTS);
    const entries = [];
    for (let slot = 0; slot < used; slot += 1) {
        const entry = readLine(cells, slot);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/pool/worker-settings.js
/**
 * WebAssembly memory at which a worker is replaced: it can grow but never shrink. Biome holds 120 to
 * 180 MB when it is well (measured over 15 MB of JavaScript), so this is no ordinary state.
 */
const RECYCLE_BYTES = 400 * 2 ** 20;

;// CONCATENATED MODULE: ./build/analysis-worker.js
/** The worker's entry: piscina calls its default export once for each task. */












// The engine starts this file with these settings and no others.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const settings = external_node_worker_threads_namespaceObject.workerData;
/** Linux names a thread `<process>/task/<thread>` here; elsewhere there is no such file. */
function osThreadId() {
    try {
        return Number((0,external_node_fs_namespaceObject.readlinkSync)('/proc/thread-self').split('/').at(-1));
    }
    catch {
        // 0 means "not known", and the engine then takes another clock.
        return 0;
    }
}
const line = claimLine(settings.board, { threadId: external_node_worker_threads_namespaceObject.threadId, osThreadId: osThreadId() });
const folder = openSourceFolder(settings.root);
const assets = openVendorAssets(settings.vendorFolder, settings.modules);
const project = { read: (path) => folder.readText(path) };
const analyzers = new AnalyzerSet(ANALYZERS, { assets, project });
function unanalyzed(reason, detail) {
    return { kind: 'unanalyzed', reason, detail, isBroken: false };
}
async function analyzeText(task, text) {
    const file = { path: task.path, text };
    const analysis = await analyzers.analyze(file, task.analyzers, (phase, analyzer) => line.enter(phase, analyzer));
    if (analysis.kind === 'completed') {
        return { kind: 'analyzed', findings: toFindings(file, analysis.found) };
    }
    const detail = `${analysis.analyzer} broke: ${messageOf(analysis.error)}`;
    const { analyzer } = analysis;
    return { kind: 'unanalyzed', reason: 'crashed', detail, analyzer, isBroken: true };
}
async function analysis_worker_analyze(task) {
    const source = folder.read(task, settings.maxFileSizeBytes);
    if (source.kind !== 'bytes')
        return unanalyzed(source.kind, source.detail);
    const decoded = decodeSource(source.bytes, task.path);
    if (decoded.kind !== 'text')
        return unanalyzed(decoded.kind, decoded.detail);
    return analyzeText(task, decoded.text);
}
function cost(startedAtMs, startCpu) {
    const used = startCpu === undefined ? undefined : process.threadCpuUsage(startCpu);
    return {
        wallMs: performance.now() - startedAtMs,
        cpuMs: used === undefined ? null : (used.user + used.system) / 1000,
        heapBytes: (0,external_node_v8_namespaceObject.getHeapStatistics)().used_heap_size + analyzers.memoryBytes(),
    };
}
async function outcomeOf(task) {
    const startedAtMs = performance.now();
    // `threadCpuUsage` came with Node 23.9.
    const startCpu = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : undefined;
    const ended = await analysis_worker_analyze(task);
    const common = { taskId: task.id, cost: cost(startedAtMs, startCpu) };
    if (ended.kind === 'analyzed')
        return { outcome: { ...ended, ...common }, isBroken: false };
    const { isBroken, ...rest } = ended;
    return { outcome: { ...rest, ...common }, isBroken };
}
/** Analyses one file. What can go wrong with a file comes back as data. */
async function analyzeTask({ run, task }) {
    line.begin(run);
    const { outcome, isBroken } = await outcomeOf(task);
    line.end();
    if (!isBroken && analyzers.memoryBytes() <= RECYCLE_BYTES)
        return outcome;
    external_node_worker_threads_namespaceObject.parentPort?.postMessage({ run, outcome });
    // The engine has the outcome and ends this thread; answering would invite the next file.
    return new Promise(() => undefined);
}

var __webpack_exports__default = __webpack_exports__.A;
export { __webpack_exports__default as default };
