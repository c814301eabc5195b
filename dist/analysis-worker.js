import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4807:
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
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
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

/***/ 6612:
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
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
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

/***/ 5152:
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
    const scanner_1 = __nccwpck_require__(8525);
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

/***/ 8525:
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

/***/ 4579:
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

/***/ 9547:
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
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
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


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".analysis-worker.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ analysis_worker)
});

;// CONCATENATED MODULE: ./build/analyzers/define-analyzer.js
/** Checks an analyzer against the contract at compile time, and returns it. */
function defineAnalyzer(analyzer) {
    return analyzer;
}
/** What an analyzer with a WebAssembly module took when measured, Ruff and Biome apart: 20 to 60 MB. */
const USUAL_WORKING_BYTES = 50_000_000;
/** Memory that an engine with one worker holds for an analyzer, in bytes. */
function workingBytesOf({ modules, workingBytes }) {
    return workingBytes ?? (modules.length === 0 ? 0 : USUAL_WORKING_BYTES);
}

;// CONCATENATED MODULE: ./build/analyzers/help-url.js
/** Where the pages of our own rules are read: the folder `docs/rules` of the release in use. */
const HELP_BASE = 'https://github.com/OWNER/evenkeel/blob/v1/docs/rules';
/** The place that explains a rule: a page has one heading for each, and GitHub makes it an anchor. */
function helpUrlOf(page, rule) {
    return `${HELP_BASE}/${page}.md#${rule}`;
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

;// CONCATENATED MODULE: ./build/analyzers/own-rule.js


/** Checks a page at compile time, and knows its rules by name from then on. */
function defineRulePage(page) {
    return page;
}
/** Makes the match of a rule; none where the rule is off. */
function toOwnMatches({ page, rules }, found) {
    return found
        .filter(({ rule }) => rules[rule].isEnabled)
        .map(({ rule, message, range, severity }) => ({
        rule,
        severity: severity ?? rules[rule].severity,
        message: toMessage(message),
        helpUrl: helpUrlOf(page, rule),
        ...range,
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/analyzers/text-files.js

/**
 * Extensions of files that are no text: pictures, sound, films, fonts, archives, documents, compiled
 * code, data bases, models and keys in binary form. Anything else may be text, and is looked at.
 */
const BINARY_EXTENSIONS = new Set(`
  3ds 3gp 7z a aac aab accdb ai aif aiff ani apk app ar arj arrow asf avi avif avro aux
  bak bcmap bin bin64 blend bmp br bsp bz bz2
  cab cer class com cr2 crx cur
  dat data db dbf dcm dds deb der dex dicom dll dmg doc docm docx ds_store dwg dylib
  ear eot epub exe exr
  fbx feather flac flif flv fla fon
  gbr gdb gem gguf gif glb gpg gz
  h5 hdf hdf5 heic heif hprof
  icns ico idx img ipa iso
  j2k jar jks jnilib joblib jp2 jpeg jpg jxl jxr
  keystore kdbx
  lib lo lockb lz lz4 lzma lzo
  m4a m4v mdb mid midi mkv mo mobi mov mp2 mp3 mp4 mpeg mpg mpk mpq msgpack msi mwb
  node nib npy npz nupkg
  o obj odp ods odt oga ogg ogv onnx opus orc otf
  p12 pak parquet pb pbf pcap pcapng pch pdb pdf pfx phar pickle pkl plr png pot ppt pptm pptx ps
  psb psd pt pth ptx pyc pyd pyo
  qoi qt
  rar raw rdb res rlib rm rpm rmeta
  s3m safetensors sav sfd shp shx sketch smk snap so sqlite sqlite3 squashfs ssi stl swf swp
  tar tbz tbz2 tfrecord tflite tga tgz tif tiff tlb ttc ttf txz tzst
  uasset umap utf16
  vdi vhd vhdx vmdk voc vsd vsdx
  war wasm wav webm webp wma wmf wmv woff woff2 wrl
  xcf xcuserstate xls xlsb xlsm xlsx xm xpi xz
  z zip zst zstd
  `
    .trim()
    .split(/\s+/));
/** Whether a file may be text, by its path alone. One without an extension may; its bytes decide. */
function mayBeText(path) {
    return !BINARY_EXTENSIONS.has(external_node_path_.posix.extname(path).slice(1).toLowerCase());
}
/** Extensions of text that people read, or that translators write: no program's source. */
const PROSE_EXTENSIONS = new Set(`
  adoc asciidoc csv eml htm html json jsonl log markdown md mdown mdx ndjson org po pot properties
  resx rst rtf srt strings svg tex text tsv txt vtt xhtml xlf xliff xml yaml yml
  `
    .trim()
    .split(/\s+/));
/** Whether a file's text is meant for people, in whatever language and script they read. */
function isProse(path) {
    const extension = external_node_path_.posix.extname(path).slice(1).toLowerCase();
    return extension === '' || PROSE_EXTENSIONS.has(extension);
}

;// CONCATENATED MODULE: ./build/analyzers/define-text-analyzer.js



/** Most matches told of one file: what has more of them is no accident, or no text. */
const MATCH_LIMIT = 20;
/** Makes an analyzer of a check of text. */
function defineTextAnalyzer(check) {
    const { name, page } = check;
    const analyze = (file) => toOwnMatches(page, check.inspect(file)).slice(0, MATCH_LIMIT);
    return defineAnalyzer({
        id: page.page,
        name,
        modules: [],
        isForAnyText: true,
        claims: mayBeText,
        describe: (rule) => new Map(Object.entries(page.rules)).get(rule),
        load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
    });
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
function toRange(start, end) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
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
        rangeOfUtf16: (start, end) => toRange(atUtf16(start), atUtf16(end)),
        rangeOfUtf8: (start, end) => toRange(atUtf8(start), atUtf8(end)),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/bidi.js




/** The rules of `bidi`. */
const BIDI_PAGE = defineRulePage({
    page: 'bidi',
    title: 'Bidirectional control characters',
    preface: 'Looks at all text. These characters are invisible and change the order in which a line is shown: what a reviewer reads is then not what runs ([CVE-2021-42574](https://trojansource.codes)).',
    rules: {
        unterminated: {
            severity: 'error',
            isEnabled: true,
            summary: 'A bidirectional control character is not closed on its line.',
            help: 'It shuffles what follows it on the line, such as the end of a comment or of a string. Nobody types one by accident: look at who wrote the line and why. Delete it, or write an escape such as `\\u202E`. In text meant for people, which may be in Arabic or Hebrew, it is a warning.',
        },
        control: {
            severity: 'warning',
            isEnabled: true,
            summary: 'Code has a bidirectional control character.',
            help: 'It is closed on the same line, so it shuffles no more than what is between. Write an escape such as `\\u2066` if the string needs it. Text meant for people is left alone.',
        },
    },
});
/** Embeddings and overrides open with LRE, RLE, LRO, RLO and close with PDF; isolates with LRI, RLI, FSI and PDI. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
/** What is still open after a closing character. By UAX #9 a closed isolate closes the embeddings within it. */
function bidi_close(open, closer) {
    if (closer === '\u202C')
        return open.at(-1)?.closer === closer ? open.slice(0, -1) : open;
    const isolate = open.findLastIndex((opening) => opening.closer === closer);
    return isolate === -1 ? open : open.slice(0, isolate);
}
/** Openings deeper than UAX #9 lets them nest say no more. */
const DEPTH_LIMIT = 125;
/** The first opening in a line that nothing closes, as an index into the line; -1 when there is none. */
function unterminatedIn(line) {
    let open = [];
    for (const { index: at, 0: character } of line.matchAll(CONTROLS)) {
        if (character === '\u202C' || character === '\u2069')
            open = bidi_close(open, character);
        else if (open.length < DEPTH_LIMIT) {
            open = [...open, { at, closer: EMBEDDING.test(character) ? '\u202C' : '\u2069' }];
        }
    }
    return open[0]?.at ?? -1;
}
function inspectLine(line, isForPeople) {
    const first = line.search(CONTROL);
    if (first === -1)
        return undefined;
    const at = unterminatedIn(line);
    if (at !== -1) {
        const message = `The invisible character ${nameOf(line[at] ?? '')} changes the order in which the rest of this line is shown: what runs is not what one reads`;
        return { rule: 'unterminated', message, at, ...(isForPeople && { severity: 'warning' }) };
    }
    if (isForPeople)
        return undefined;
    const message = `The invisible character ${nameOf(line[first] ?? '')} changes the order in which a part of this line is shown`;
    return { rule: 'control', message, at: first };
}
function inspect({ path, text }) {
    if (!CONTROL.test(text))
        return [];
    const isForPeople = isProse(path);
    const index = createLineIndex(text);
    const found = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const match = inspectLine(line, isForPeople);
        if (match !== undefined) {
            const { at, ...rest } = match;
            found.push({ ...rest, range: index.rangeOfUtf16(start + at, start + at + 1) });
        }
        start += line.length + 1;
    }
    return found;
}
/** Trojan source: characters that show a line in another order than it is read by a machine. */
const bidi = defineTextAnalyzer({
    name: 'Bidirectional characters',
    page: BIDI_PAGE,
    inspect,
});

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
    return JSONC_NAMES.has(external_node_path_.posix.basename(path));
}
/** Whether it is JSON that must be JSON to the letter. */
function isStrictJson(path) {
    return STRICT_JSON_NAMES.includes(external_node_path_.posix.basename(path));
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
var main = __nccwpck_require__(9547);
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
/** PHP and Handlebars block tags, whose beginning tells. */
const TEMPLATE = /<\?(?:php|=)|\{\{[#/^]/;
/** ERB and EJS, then Jinja and Liquid. */
const TAGS = [
    ['<%', '%>'],
    ['{%', '%}'],
];
/** `{{ value }}`: in JSX it is an object in braces, elsewhere nothing that one writes. */
const MUSTACHE = ['{{', '}}'];
/** What preprocessors, PostCSS and Tailwind understand, the components of Vue, and old browsers' hacks. */
const PROCESSED_CSS = new RegExp([
    '@(?:apply|config|custom-variant|define-mixin|each|else|extend|for|forward|function|if|include)\\b',
    '@(?:mixin|mixin-content|nest|plugin|reference|return|source|tailwind|theme|use|utility|value)\\b',
    '@(?:variant|variants|while)\\b',
    '\\$[\\w-]',
    '#\\{',
    '^[^\\S\\r\\n]*//',
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
/** Whether a tag is opened and closed. No expression: from each of many openings it would search to the end. */
function hasTag(text, [open, close]) {
    const start = text.indexOf(open);
    return start !== -1 && text.includes(close, start + open.length);
}
function isTemplate({ path, text }) {
    return (TEMPLATE.test(text) ||
        TAGS.some((tag) => hasTag(text, tag)) ||
        (!/\.[jt]sx?$/.test(path) && hasTag(text, MUSTACHE)));
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
const MODULE = /^[^\S\r\n]*(?:import|export)\b|\brequire\s*\(|\bmodule\.exports\b|\bexports\./m;
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
            folder = external_node_path_.posix.dirname(folder);
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
        const path = enginePath(external_node_path_.posix.join(folder, 'package.json'));
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
    if (external_node_path_.posix.isAbsolute(entry))
        return undefined;
    const path = external_node_path_.posix.join(folder, entry);
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
    const directory = external_node_path_.posix.dirname(path);
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
    const parent = external_node_path_.posix.dirname(folder);
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
        if (!CONFIG_NAMES.some((name) => external_node_path_.posix.basename(path) === name))
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
            const path = external_node_path_.posix.join(folder, name);
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
        const text = project.read(external_node_path_.posix.join(folder, 'package.json'));
        if (text === undefined || text.length > manifest_TEXT_LIMIT)
            return undefined;
        return isNestedDeeper(text, manifest_NESTING_LIMIT) ? undefined : text;
    };
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
    // Measured: 190 MB over ordinary files, more with large ones.
    workingBytes: 240_000_000,
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

;// CONCATENATED MODULE: ./build/analyzers/dockerfile/own-checks.js

const notice = (summary, help) => ({
    severity: 'notice',
    isEnabled: true,
    summary,
    help,
});
/** The rules of `dockerfile` that are ours. */
const DOCKERFILE_PAGE = defineRulePage({
    page: 'dockerfile',
    title: 'Dockerfiles',
    preface: 'Looks at `Dockerfile`, `Dockerfile.*`, `*.dockerfile` and `Containerfile` with [dockerfile-utils](https://github.com/rcjsuen/dockerfile-utils), whose findings keep its names, and by the rules below.',
    rules: {
        'latest-tag': notice('An image is taken without a version, or as `latest`.', 'The next build may get another image. Write a version, or the digest.'),
        'secret-in-layer': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A password or token is built into the image.',
            help: '`ENV` and `ARG` stay readable in the image and its history. Use `RUN --mount=type=secret`, or hand it over when the container starts.',
        },
        'piped-to-shell': notice('A download is run without a look at it.', 'What the server sends today runs as root. Download a version, compare its checksum, then run it.'),
        sudo: notice('A build step uses `sudo`.', 'Steps run as root unless `USER` says otherwise, and `sudo` behaves unexpectedly without a terminal. Write `USER root` and `USER name` around the step.'),
        'add-of-url': notice('`ADD` downloads a file without a checksum.', 'Write `ADD --checksum=sha256:…`, or download and compare in one `RUN`.'),
        'no-user': {
            ...notice('The container runs as root.', 'End with `USER name`.'),
            isEnabled: false,
        },
        'cd-alone': notice('A step consists of `cd`.', 'Each `RUN` begins where `WORKDIR` says; the `cd` is forgotten when the step ends. Write `WORKDIR`.'),
    },
});
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY)$/i;
/** Values that stand for one, or that are read from elsewhere. */
const NO_SECRET = /^["']?(?:|.{0,5}|\$.*|.*(?:example|changeme|change_me|password|secret|dummy|none|test|postgres|mysql|root|admin|token|\/).*)["']?$/i;
function rangeOf(instruction) {
    const { start, end } = instruction.getInstructionRange();
    return {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}
function checkFrom(instruction, stages) {
    const image = instruction
        .getArguments()
        .map((argument) => argument.getValue())
        .find((value) => !value.startsWith('--')) ?? '';
    if (image === '' || image === 'scratch' || image.includes('$') || image.includes('@'))
        return undefined;
    if (stages.has(image.toLowerCase()))
        return undefined;
    const tag = /:([^/:]+)$/.exec(image)?.[1];
    return tag === undefined || tag === 'latest' ? 'latest-tag' : undefined;
}
function checkValues(instruction) {
    const content = instruction.getArgumentsContent() ?? '';
    const pairs = content.matchAll(/(?:^|\s)([A-Za-z_]\w{0,99})(?:=|\s+)("[^"]*"|'[^']*'|\S*)/g);
    for (const [, name = '', value = ''] of pairs) {
        if (SECRET_NAME.test(name) && !NO_SECRET.test(value))
            return 'secret-in-layer';
    }
    return undefined;
}
function checkRun(content) {
    if (/\b(?:curl|wget)\b[^|;&\n]{0,500}\|\s{0,9}(?:sudo\s+)?(?:ba|da|z|k)?sh\b/.test(content))
        return 'piped-to-shell';
    if (/(?:^|&&|\|\||;)\s{0,99}sudo\s/.test(content))
        return 'sudo';
    return /^cd\s+[^&|;\n]+$/.test(content.trim()) ? 'cd-alone' : undefined;
}
const MESSAGES = {
    'latest-tag': 'This image has no fixed version; the next build may get another one',
    'secret-in-layer': 'This value stays readable in the image and its history',
    'piped-to-shell': 'This runs what a server sends, without a look at it',
    sudo: 'Steps run as root already; `sudo` is not made for builds',
    'add-of-url': 'This downloads a file without comparing its checksum',
    'no-user': 'The container runs as root',
    'cd-alone': 'The next step begins where `WORKDIR` says; this `cd` is forgotten',
};
function checkInstruction(instruction, stages) {
    const content = instruction.getArgumentsContent() ?? '';
    switch (instruction.getKeyword()) {
        case 'FROM':
            return checkFrom(instruction, stages);
        case 'ENV':
        case 'ARG':
            return checkValues(instruction);
        case 'RUN':
            return checkRun(content);
        case 'ADD':
            return /(?:^|\s)https?:\/\/(?!\S+\.git\b)/.test(content) && !content.includes('--checksum')
                ? 'add-of-url'
                : undefined;
        default:
            return undefined;
    }
}
/** Checks the instructions of a Dockerfile by our own rules. */
function checkDockerfile(dockerfile) {
    const stages = new Set();
    const found = [];
    for (const instruction of dockerfile.getInstructions()) {
        const rule = checkInstruction(instruction, stages);
        if (rule !== undefined)
            found.push({ rule, message: MESSAGES[rule], range: rangeOf(instruction) });
        const name = /\sas\s+(\S+)\s*$/i.exec(instruction.getArgumentsContent() ?? '')?.[1];
        if (instruction.getKeyword() === 'FROM' && name !== undefined)
            stages.add(name.toLowerCase());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/analyzers/dockerfile.js





const NAME = /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|.+\.[Dd]ockerfile)$/;
/** Templates, and what only begins like a Dockerfile. */
const OTHER = /\.(?:dockerignore|erb|hbs|in|j2|jinja2?|md|mustache|template|tmpl|tpl|tt|txt)$/;
/** Most things told of one file. */
const dockerfile_MATCH_LIMIT = 50;
/** How keywords are written is taste. */
const UNTOLD = new Set([
    'casing-directive',
    'casing-instruction',
    'empty-continuation-line',
]);
/** What still builds, and is worth to know. */
const NOTICES = new Set(['deprecated-maintainer', 'workdir-is-not-absolute']);
const HELP = 'https://docs.docker.com/reference/dockerfile/';
function dockerfile_rangeOf({ range: { start, end } }) {
    return {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}
function severityOf(rule, severity) {
    if (NOTICES.has(rule))
        return 'notice';
    return severity === 1 ? 'error' : 'warning';
}
function dockerfile_toMatch(diagnostic, names) {
    const name = names[Number(diagnostic.code)] ?? 'syntax';
    const rule = name.toLowerCase().replaceAll('_', '-');
    if (UNTOLD.has(rule))
        return [];
    const severity = severityOf(rule, diagnostic.severity);
    const { message: told } = diagnostic;
    const message = toMessage(typeof told === 'string' ? told : told.value);
    return [{ rule, severity, message, helpUrl: HELP, ...dockerfile_rangeOf(diagnostic) }];
}
async function load() {
    const { validate, ValidationCode } = await Promise.all(/* import() */[__nccwpck_require__.e(839), __nccwpck_require__.e(804)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 285, 19));
    const { DockerfileParser } = await __nccwpck_require__.e(/* import() */ 839).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8390, 19));
    return {
        analyze(file) {
            // These libraries end a line at a lone carriage return; GitHub and we do not.
            const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
            const said = validate(text);
            const found = checkDockerfile(DockerfileParser.parse(text));
            return [
                ...said.flatMap((diagnostic) => dockerfile_toMatch(diagnostic, ValidationCode)),
                ...toOwnMatches(DOCKERFILE_PAGE, found),
            ].slice(0, dockerfile_MATCH_LIMIT);
        },
        memoryBytes: () => 0,
    };
}
/** dockerfile-utils and our own rules: Dockerfiles. */
const dockerfile = defineAnalyzer({
    id: 'dockerfile',
    name: 'Dockerfiles',
    modules: [],
    claims: (path) => NAME.test(external_node_path_.posix.basename(path)) && !OTHER.test(path),
    load,
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/compile-rules.js
/**
 * How deep a tree is searched. A pattern that waits for a later child is kept waiting at every level, so
 * time grows with the square of the depth, and tree-sitter counts levels in 16 bits. People's code stays
 * far below this; what is deeper is a long chain of operators.
 */
const compile_rules_DEPTH_LIMIT = 1000;
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
/** Rules that need the same words, together. */
function groupsOf(rules) {
    const needs = new Set(rules.map((rule) => rule.needs));
    return [...needs].map((words) => rules.filter((rule) => rule.needs === words));
}
function compileGroup(library, language, members) {
    const { source, starts } = joinQueries(members);
    const query = new library.Query(language, source);
    const needs = members[0]?.needs;
    const owners = rulesByPattern(query, members, starts);
    return { query, owners, needs: needs === undefined ? undefined : new RegExp(needs) };
}
/**
 * Compiles rules once: those for any file into one query, and into one more each set of rules that
 * need the same words. Throws when a query does not fit the grammar, which the rules' tests rule out.
 */
function compileRules({ library }, language, { rules, refinements }) {
    const groups = groupsOf(rules).map((members) => compileGroup(library, language, members));
    // A refinement that looks at the match alone says the same for each pattern that finds it, and
    // patterns find a list once for each of its items.
    const refined = new Set();
    function isRepeated(rule, { id }) {
        const key = `${rule.id} ${String(id)}`;
        return refined.size === refined.add(key).size;
    }
    function hitsOf(match, owners) {
        const rule = owners[match.patternIndex];
        const captures = capturesOf(match);
        const found = captures.get('match');
        if (rule === undefined || found === undefined || !compile_rules_isTrusted(found))
            return [];
        const refine = refinements[rule.id];
        if (refine?.length === 1 && isRepeated(rule, found))
            return [];
        const nodes = refine === undefined ? [found] : refine(found, captures);
        return nodes.map((node) => ({ rule, node, captures }));
    }
    return {
        run(root, text) {
            const hits = new Map();
            refined.clear();
            for (const { query, owners, needs } of groups) {
                if (needs?.test(text) === false)
                    continue;
                const matches = query.matches(root, { maxStartDepth: compile_rules_DEPTH_LIMIT });
                for (const hit of matches.flatMap((match) => hitsOf(match, owners))) {
                    const { startIndex, endIndex } = hit.node;
                    hits.set(`${hit.rule.id} ${String(startIndex)} ${String(endIndex)}`, hit);
                }
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
const QUOTE_LIMIT = 60;
function quote(node) {
    const text = node?.text ?? '';
    return text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text;
}
/** The range of a node: tree-sitter counts from 0, and in the same units. */
function to_match_rangeOf({ startPosition, endPosition }) {
    return {
        startLine: startPosition.row + 1,
        startColumn: startPosition.column + 1,
        endLine: endPosition.row + 1,
        endColumn: endPosition.column + 1,
    };
}
/** What is reported for a hit; it no longer needs the tree. */
function to_match_toMatch({ rule, node, captures }, helpPage) {
    const message = rule.message.replaceAll(/\{([\w.-]+)\}/g, (_whole, name) => quote(captures.get(name)));
    return {
        rule: rule.id,
        severity: rule.severity,
        message: toMessage(message),
        ...to_match_rangeOf(node),
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
function openReader(runtime, grammar, language) {
    const loaded = runtime.library.Language.loadSync(grammar);
    const parser = new runtime.library.Parser();
    parser.setLanguage(loaded);
    return { parser, rules: compileRules(runtime, loaded, language) };
}
async function define_rule_analyzer_load(language, assets) {
    const runtime = await openRuntime(assets);
    const readers = new Map();
    function readerOf(path) {
        const name = language.grammarOf?.(path) ?? language.grammars[0];
        const reader = readers.get(name) ?? openReader(runtime, assets.module(name), language);
        readers.set(name, reader);
        return reader;
    }
    const loaded = {
        analyze(file) {
            const { parser, rules } = readerOf(file.path);
            const tree = parser.parse(file.text);
            if (tree === null)
                throw new Error(`Expected a tree of ${file.path}, found none.`);
            try {
                const isTest = isTestFile(file.path);
                const hits = rules
                    .run(tree.rootNode, file.text)
                    .filter(({ rule }) => rule.isForTests || !isTest);
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
/** A rule's message is its summary; what it quotes of the code is shown as `…`. */
function describeRule(rules, id) {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule && { summary: rule.message.replaceAll(/\{[\w.-]+\}/g, '…') };
}
/** An analyzer out of a language's rules. Only rules that are on are compiled. */
function defineRuleAnalyzer(language) {
    const enabled = { ...language, rules: language.rules.filter(({ isEnabled }) => isEnabled) };
    return defineAnalyzer({
        id: language.id,
        name: language.name,
        modules: [RUNTIME_MODULE, ...language.grammars],
        claims: (path) => language.claims(path),
        describe: (id) => describeRule(language.rules, id),
        load: ({ assets }) => define_rule_analyzer_load(enabled, assets),
    });
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-taint.js
/** How `net/http`, Gin, Echo and Gorilla hand out what was sent. */
const REQUEST_CALL = /^(?:(?:r|req|request)\.(?:(?:FormValue|PostFormValue|PathValue|UserAgent|Referer)\(|(?:URL\.Query\(\)|Form|PostForm|Header)\.Get\()|(?:c|ctx)\.(?:Query|DefaultQuery|Param|PostForm|QueryParam|FormValue|GetHeader)\(|(?:chi\.URLParam|mux\.Vars)\()/;
const REQUEST_FIELD = /^(?:r|req|request)\.(?:URL\.(?:Path|RawQuery|RawPath|Fragment)|RequestURI)$|^mux\.Vars\(\w{1,30}\)\[|^(?:r|req|request)\.URL\.Query\(\)\[/;
/** Functions that give back the text they were given, in whole or in part. */
const COPYING = /^(?:string|fmt\.(?:Sprint|Sprintf|Sprintln)|strings\.(?:TrimSpace|Trim|TrimPrefix|TrimSuffix|TrimLeft|TrimRight|ToLower|ToUpper|Title|Join|Split|Replace|ReplaceAll)|filepath\.(?:Join|Clean|Abs)|path\.(?:Join|Clean)|url\.(?:QueryUnescape|PathUnescape|Parse))$/;
/** What ends a danger: the first piece of a path that begins with it stays what it is. */
const FIXED_HOST = /^["`](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const everything = ({ namedChildren }) => namedChildren;
const PARTS = {
    argument_list: everything,
    binary_expression: (node) => node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
    call_expression: (node) => COPYING.test(node.childForFieldName('function')?.text ?? '')
        ? (node.childForFieldName('arguments')?.namedChildren ?? [])
        : [],
    expression_list: everything,
    index_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    parenthesized_expression: everything,
    slice_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    type_conversion_expression: ({ namedChildren }) => namedChildren.slice(-1),
};
function assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'expression_list' ? left.namedChildren : [left];
    const isAdded = node.childForFieldName('operator')?.type === '+=';
    return { names: targets.map(({ text }) => text), value, isAdded };
}
/** What a request brings in Go's handlers, and how it spreads. */
const GO_TAINT = {
    flow: {
        scopes: ['func_literal', 'function_declaration', 'method_declaration'],
        closures: new Set(['func_literal']),
        branches: ['block', 'communication_case', 'expression_case', 'type_case'],
        assignments: ['assignment_statement', 'short_var_declaration', 'var_spec'],
        conditions: ['if_statement'],
        assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
    },
    isSource({ type, text }) {
        if (type === 'call_expression')
            return REQUEST_CALL.test(text.slice(0, 200));
        const isField = type === 'selector_expression' || type === 'index_expression';
        return isField && REQUEST_FIELD.test(text.slice(0, 200));
    },
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => danger === 'url' && FIXED_HOST.test(node.text.slice(0, 300))
        ? []
        : (PARTS[node.type]?.(node, danger) ?? []),
    checks: /HasPrefix|Contains|Match|IsLocal|[aA]llow|[vV]alid|[cC]heck|[sS]afe|[!=]=\s"\w|:=\s\w{1,60}\[/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/flow/flow-index.js
/** Longest condition that is looked into, in UTF-16 code units. */
const CONDITION_LIMIT = 2000;
/** Most conditions before a use that are looked at, the nearest ones. */
const CHECK_LIMIT = 100;
/** What a variable may hold, and what was asked about it, anywhere in a file. */
class FlowIndex {
    #file;
    #scopes = [];
    /** Reads a tree once, in one pass over the nodes that count. */
    constructor(root, language) {
        const span = { start: 0, end: Infinity };
        this.#file = createScope(span, { around: undefined, outer: undefined }, []);
        this.#scopes.push(this.#file);
        const scopes = [this.#file];
        const branches = [span];
        const { scopes: scopeTypes, branches: branchTypes, assignments, conditions } = language;
        const types = [...new Set([...scopeTypes, ...branchTypes, ...assignments, ...conditions])];
        for (const node of root.descendantsOfType(types)) {
            if (!node.isNamed)
                continue;
            leave(scopes, node.startIndex);
            leave(branches, node.startIndex);
            this.#enter(node, language, { scopes, branches });
        }
    }
    #enter(node, language, { scopes, branches }) {
        const scope = scopes.at(-1) ?? this.#file;
        const span = { start: node.startIndex, end: node.endIndex };
        if (language.conditions.includes(node.type))
            noteCondition(node, scope);
        if (language.assignments.includes(node.type)) {
            noteAssignment(node, language, { scope, branch: branches.at(-1) ?? this.#file });
        }
        if (language.branches.includes(node.type))
            branches.push(span);
        if (!language.scopes.includes(node.type))
            return;
        const outer = language.closures.has(node.type) ? scope : undefined;
        const inner = createScope(span, { around: scope, outer }, language.parametersOf(node));
        this.#scopes.push(inner);
        scopes.push(inner);
        branches.push(span);
    }
    /** What a variable may hold where it is used: the last writes before, back to one that surely happened. */
    valuesOf(name, position) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            const writes = scope.assignments.get(name);
            if (writes !== undefined)
                return reaching(writes, position);
            if (scope.parameters.has(name))
                return [];
        }
        return [];
    }
    /** Whether a name is a parameter or is written to, here or in the functions around. */
    isLocal(name, position) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            if (scope.assignments.has(name) || scope.parameters.has(name))
                return true;
        }
        return false;
    }
    /** Whether a condition before the position, in the same function, names the text and checks it. */
    isChecked(text, position, checks) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            const count = countUpTo(scope.conditions, position);
            const nearest = scope.conditions.slice(Math.max(0, count - CHECK_LIMIT), count);
            if (nearest.some(({ text: asked }) => mentions(asked, text) && checks.test(asked)))
                return true;
        }
        return false;
    }
    /** Scopes are in order of their starts; the innermost is the last one before, or one around it. */
    #scopeAt(position) {
        let scope = this.#scopes[countUpTo(this.#scopes, position) - 1];
        while (scope !== undefined && scope.end <= position)
            scope = scope.around;
        return scope ?? this.#file;
    }
}
/** How many of the spans, in order of their starts, start at a position or before. */
function countUpTo(spans, position) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? Infinity) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function createScope(span, { around, outer }, parameters) {
    const empty = { assignments: new Map(), conditions: [] };
    return { ...span, ...empty, around, outer, parameters: new Set(parameters) };
}
/** Whether a text contains another that does not go on with a letter, as `$id` does in `$ids`. */
function mentions(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/^\w/.test(text.slice(at + name.length, at + name.length + 1)))
            return true;
    }
    return false;
}
function leave(open, position) {
    while (open.length > 1 && (open.at(-1)?.end ?? Infinity) <= position)
        open.pop();
}
function noteCondition(node, scope) {
    const condition = node.childForFieldName('condition');
    if (condition === null || condition.endIndex - condition.startIndex > CONDITION_LIMIT)
        return;
    // `work if checked` says its condition last.
    scope.conditions.push({ start: node.startIndex, text: condition.text });
}
function noteAssignment(node, language, { scope, branch }) {
    const assignment = language.assignmentOf(node);
    if (assignment === undefined)
        return;
    const { names, value, isAdded } = assignment;
    const write = { start: node.startIndex, end: node.endIndex, value, isAdded, branch };
    for (const name of names) {
        const writes = scope.assignments.get(name) ?? [];
        writes.push(write);
        scope.assignments.set(name, writes);
    }
}
/** Most writes to one variable that are followed from one use. */
const WRITE_LIMIT = 20;
function reaching(writes, position) {
    const values = [];
    for (const { end, value, isAdded, branch } of writes.toReversed()) {
        if (end > position)
            continue;
        values.push(value);
        const hidesEarlier = !isAdded && position < branch.end;
        if (hidesEarlier || values.length >= WRITE_LIMIT)
            break;
    }
    return values;
}
const indexes = new WeakMap();
/** The index of a node's file, made when it is first asked for. */
function flowOf({ tree }, language) {
    const index = indexes.get(tree) ?? new FlowIndex(tree.rootNode, language);
    indexes.set(tree, index);
    return index;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/flow/taint.js

/** Most nodes that are looked at for one value: what is further away is not reported. */
const STEP_LIMIT = 300;
/**
 * Whether a value holds something that whoever sends a request chooses: directly, put together with
 * other text, or by way of local variables. What another function returns or is given is not followed,
 * and what a cure for this danger was applied to, or a condition has checked, does not count.
 */
function isTainted(value, danger, language) {
    const flow = flowOf(value, language.flow);
    const isChecked = ({ text }) => flow.isChecked(text, value.startIndex, language.checks);
    const isSource = (node) => language.isSource(node, (name) => flow.isLocal(name, node.startIndex));
    const seen = new Set();
    const waiting = [value];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (seen.has(node.id))
            continue;
        if (seen.size > STEP_LIMIT)
            return false;
        seen.add(node.id);
        const variable = language.variableOf(node);
        if (isSource(node)) {
            // A check of one part of a request says nothing of the request as a whole.
            if (variable !== undefined || !isChecked(node))
                return true;
        }
        else if (variable === undefined)
            waiting.push(...language.partsOf(node, danger));
        else if (!isChecked(node))
            waiting.push(...flow.valuesOf(variable, node.startIndex));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/format-places.js
/** A place in a format as C, Ruby, PHP and Go write it: flags, width, precision, one letter. */
const PLACE = /%(?:%|[-+ 0#]{0,5}(?:'.)?(?:\d{1,9}|\*)?(?:\.(?:\d{1,9}|\*)?)?[A-Za-z])/g;
/**
 * How many values a format takes. `undefined` where that does not follow from its text: places that are
 * numbered or named, widths that are values too, and signs that no format has.
 */
function countPlaces(format) {
    if (/%[-+ 0#]{0,5}(?:\d{1,9}\$|[<{[(])/.test(format))
        return undefined;
    const places = format.match(PLACE) ?? [];
    const rest = format.replaceAll(PLACE, '');
    if (rest.includes('%') || places.some((place) => place.includes('*')))
        return undefined;
    return places.filter((place) => place !== '%%').length;
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
/** A longer condition is no choice in words; it stands around every node below it, and is read for each. */
const walk_CONDITION_LIMIT = 2000;
/** Whether a condition around a node says, in words such as these, that somebody chose it. */
function isChosen(node, words) {
    return [...around(node)].some((outer) => {
        const condition = outer.childForFieldName('condition');
        if (condition === null || condition.endIndex - condition.startIndex > walk_CONDITION_LIMIT) {
            return false;
        }
        return words.test(condition.text);
    });
}
/** The match itself or nothing: what most refinements return. */
function when(condition, match) {
    return condition ? [match] : [];
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shared-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const taintedIn = (language) => (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, language), match);
};
/** Text on one line, and without the keyword before a branch. Space within strings may matter. */
function bare(text) {
    return text.replaceAll(/\s{1,1000}/g, ' ').replace(/^else /, '');
}
/** Reports a match whose captures `@one` and `@other` say the same, and something. */
const sameText = (match, captures) => {
    const [one, other] = [captures.get('one')?.text ?? '', captures.get('other')?.text ?? ''];
    return when(bare(one) === bare(other) && !/^(?:\{\s{0,200}\})?$/.test(one), match);
};
/** Reports a match unless its text calls something, which may give another result each time. */
const withoutCalls = (match) => when(!match.text.includes('('), match);
/** Whether a format, captured as `@format`, takes another number of values than stand beside it in `@values`. */
function hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const places = countPlaces(format.text.slice(1, -1));
    const given = values.namedChildren.filter(({ type, startIndex }) => startIndex > format.startIndex && !type.includes('comment'));
    return places !== undefined && places !== given.length && !values.text.includes('...');
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-refinements.js



const tainted = taintedIn(GO_TAINT);
/** What the queries of rules/go cannot say, by rule. */
const GO_REFINEMENTS = {
    'command-of-request': tainted('shell'),
    'format-argument-count': (match, captures) => when(hasWrongCount(captures), match),
    'html-of-request': tainted('html'),
    'identical-branches': sameText,
    'open-redirect': tainted('url'),
    'path-of-request': tainted('path'),
    'self-comparison': withoutCalls,
    'sql-of-request': tainted('sql'),
    'unreachable-code': (match) => when(!/comment|label/.test(match.type), match),
    'url-of-request': tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-rules-data.js
/** The rules of rules/go, as they are shipped. */
const GO_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) @data)) @match (#eq? @package "exec") (#any-of? @method "Command" "CommandContext"))',
    },
    {
        id: 'defer-in-loop',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: '`defer` in a loop runs when the function ends, not when the round does.',
        query: '((for_statement body: (block (statement_list (defer_statement) @match))))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'The format has another number of places than it is given values.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (interpreted_string_literal) @format) @values) @match (#eq? @package "fmt") (#any-of? @method "Sprintf" "Printf" "Errorf"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (identifier) . (interpreted_string_literal) @format (_) @data)) @match (#eq? @package "fmt") (#any-of? @method "Fprintf") (#match? @format "<[a-z]")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "template") (#any-of? @method "HTML" "JS" "HTMLAttr"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (block) @one alternative: (block) @other) @match)',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "Redirect"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @package "os" "ioutil") (#any-of? @method "Open" "OpenFile" "Create" "ReadFile" "WriteFile" "Remove" "RemoveAll" "ReadDir")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "ServeFile"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`{left}` is assigned to itself.',
        query: '((assignment_statement left: (expression_list . (_) @left .) operator: "=" right: (expression_list . (_) @right .)) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (selector_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "Query" "QueryRow" "Exec" "Raw" "Prepare")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "QueryContext" "QueryRowContext" "ExecContext" "PrepareContext"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((keyed_element . (literal_element (identifier) @name) . (literal_element (true))) @match (#eq? @name "InsecureSkipVerify")) ((assignment_statement left: (expression_list (selector_expression field: (field_identifier) @name)) right: (expression_list (true))) @match (#eq? @name "InsecureSkipVerify"))',
    },
    {
        id: 'unreachable-code',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This is never reached: the statement before it always leaves the block.',
        query: '((block (statement_list [(return_statement) (continue_statement) (break_statement) (expression_statement (call_expression function: (identifier) @panic))] . (_) @match)) (#eq? @panic "panic")) ((block (statement_list [(return_statement) (continue_statement) (break_statement)] . (_) @match)))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "http") (#any-of? @method "Get" "Head" "Post" "PostForm"))',
    },
    {
        id: 'wait-group-add-in-goroutine',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`Add` runs in the goroutine: `Wait` may have returned before.',
        query: '((go_statement (call_expression function: (func_literal body: (block (statement_list . (expression_statement (call_expression function: (selector_expression operand: (_) @group field: (field_identifier) @method)) @match)))))) (#eq? @method "Add") (#match? @group "^(?:\\\\w{1,30}\\\\.)?(?:wg|waitGroup|[wW]ait\\\\w{0,20})$"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (int_literal) @mode .)) @match (#eq? @package "os") (#any-of? @method "Chmod" "Mkdir" "MkdirAll" "WriteFile" "OpenFile") (#match? @mode "^0o?[0-7][0-7][37]$"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/go-rules.js



/** Go as the rule engine sees it. */
const GO = {
    id: 'go-rules',
    name: 'Go rules',
    grammars: ['tree-sitter-go'],
    helpPage: 'go',
    rules: GO_RULES,
    refinements: GO_REFINEMENTS,
    claims: (path) => path.endsWith('.go'),
};
/** Mistakes and dangers in Go. */
const goRules = defineRuleAnalyzer(GO);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/analyzers/tool-config/parse-tool-config.js





/** Longer than any configuration a person writes, in UTF-16 code units. */
const parse_tool_config_TEXT_LIMIT = 262_144;
/** Deeper than any configuration is nested. */
const parse_tool_config_NESTING_LIMIT = 64;
/** Aliases make a small text a large value; configurations have a handful. */
const ALIAS_LIMIT = 100;
const NO_NODES = new Set();
function plainValue(value, depth) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'object' || value === null || depth > parse_tool_config_NESTING_LIMIT)
        return null;
    if (Array.isArray(value))
        return value.map((item) => plainValue(item, depth + 1));
    return jsonObjectOf(Object.entries(value).map(([key, item]) => [key, plainValue(item, depth + 1)]));
}
function parseJson(path, text) {
    const parsed = parseConfig(text);
    if (parsed.kind === 'parsed') {
        return { kind: 'parsed', path, settings: objectOf(parsed.tree, NO_NODES) };
    }
    const { message, offset, length } = parsed.problem;
    const range = createLineIndex(text).rangeOfUtf16(offset, offset + length);
    return { kind: 'broken', path, message, range };
}
function brokenYaml(path, why, { line, col: column } = { line: 1, col: 1 }) {
    const message = `${why}, so nothing in this file is followed.`;
    const range = { startLine: line, startColumn: column, endLine: line, endColumn: column };
    return { kind: 'broken', path, message, range };
}
function parseYaml(path, text) {
    if (text.length > parse_tool_config_TEXT_LIMIT)
        return brokenYaml(path, 'The file is too long for a configuration');
    if (isNestedDeeper(text, parse_tool_config_NESTING_LIMIT))
        return brokenYaml(path, 'The file is nested too deeply for a configuration');
    const lineCounter = new dist/* LineCounter */.HN();
    const options = {
        lineCounter,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'silent',
    };
    const document = (0,dist/* parseDocument */.Tp)(text, options);
    const [error] = document.errors;
    if (error !== undefined) {
        const position = lineCounter.linePos(Math.min(error.pos[0], text.length));
        return brokenYaml(path, `The file is no YAML: ${error.message}`, position);
    }
    try {
        const settings = plainValue(document.toJS({ maxAliasCount: ALIAS_LIMIT }), 0);
        if (isJsonObject(settings))
            return { kind: 'parsed', path, settings };
        return brokenYaml(path, 'Expected an object with settings');
    }
    catch {
        // `yaml` refuses more aliases than that.
        return brokenYaml(path, 'The file has more aliases than a configuration needs');
    }
}
/** Reads a configuration as data: YAML by its extension, anything else as JSON with comments. Never throws. */
function parseToolConfig(path, text) {
    return /\.ya?ml$/.test(path) ? parseYaml(path, text) : parseJson(path, text);
}

;// CONCATENATED MODULE: ./build/analyzers/tool-config/find-tool-config.js


/** Folders remembered by one worker; a repository can have any number. */
const FOLDER_LIMIT = 10_000;
function find_tool_config_folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
/** Finds a tool's configuration files, each read once. */
class ToolConfigFinder {
    #project;
    #places;
    #known = new Map();
    constructor(project, places) {
        this.#project = project;
        this.#places = places;
    }
    /** The configuration that holds for a file; `undefined` where there is none. */
    governing(path) {
        if (!this.#places.isNearest)
            return this.in('');
        for (let folder = find_tool_config_folderOf(path);; folder = find_tool_config_folderOf(folder)) {
            const found = this.in(folder);
            if (found !== undefined || folder === '')
                return found;
        }
    }
    /** The configuration file of a folder. */
    in(folder) {
        if (this.#known.has(folder))
            return this.#known.get(folder);
        if (this.#known.size >= FOLDER_LIMIT)
            this.#known.clear();
        const found = this.#read(folder);
        this.#known.set(folder, found);
        return found;
    }
    #read(folder) {
        for (const name of this.#places.names) {
            const path = external_node_path_.posix.join(folder, name);
            const text = this.#project.read(path);
            if (text !== undefined)
                return parseToolConfig(path, text);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/html.js






/** What we say of HTML ourselves; HTMLHint's rules are explained by HTMLHint. */
const HTML_PAGE = defineRulePage({
    page: 'html',
    title: 'HTML',
    preface: 'Looks at `.html` and `.htm` with [HTMLHint](https://htmlhint.com). Without a configuration three rules are on: `attr-no-duplication`, `id-unique` and `src-not-empty`; templates (ERB, Jinja, PHP, Angular, Handlebars) are then left alone, because what stands there twice may never be there at once.',
    rules: {
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The `.htmlhintrc` cannot be read.',
            help: 'Nothing of it is followed: the default rules hold.',
        },
    },
});
const CONFIG_NAME = '.htmlhintrc';
const html_DEFAULT_RULES = { 'attr-no-duplication': true, 'id-unique': true, 'src-not-empty': true };
const html_TEMPLATE = /\{\{|\{%|<%|<\?(?:php|=)|\$\{|\[\[/;
/** Most things told of one file. */
const html_MATCH_LIMIT = 50;
function html_rangeOf({ line, col, raw }, lines) {
    const text = (lines[line - 1] ?? '').replace(/\r$/, '');
    const startLine = Math.min(Math.max(1, line), lines.length);
    const startColumn = Math.min(Math.max(1, col), text.length + 1);
    const [first = ''] = raw.split('\n');
    const endColumn = Math.min(startColumn + first.trimEnd().length, text.length + 1);
    return { startLine, startColumn, endLine: startLine, endColumn };
}
function html_toMatch(hint, lines) {
    return {
        rule: hint.rule.id,
        severity: hint.type === 'error' ? 'warning' : 'notice',
        message: toMessage(hint.message),
        helpUrl: `https://htmlhint.com/rules/${hint.rule.id}/`,
        ...html_rangeOf(hint, lines),
    };
}
function isHtml(path) {
    return /\.html?$/i.test(path);
}
function judge(file, engine, settings) {
    if (settings === undefined && html_TEMPLATE.test(file.text))
        return [];
    // The library ends a line at a lone carriage return; GitHub and we do not.
    const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
    const lines = text.split('\n');
    const hints = engine.verify(text, { ...(settings ?? html_DEFAULT_RULES) });
    return hints.slice(0, html_MATCH_LIMIT).map((hint) => html_toMatch(hint, lines));
}
async function html_load(project) {
    const { default: library } = await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2549, 19));
    const finder = new ToolConfigFinder(project, { names: [CONFIG_NAME], isNearest: true });
    return {
        analyze(file) {
            const config = finder.governing(file.path);
            if (config?.kind === 'broken' && config.path === file.path) {
                const { message, range } = config;
                return toOwnMatches(HTML_PAGE, [{ rule: 'invalid-configuration', message, range }]);
            }
            if (!isHtml(file.path))
                return [];
            const settings = config?.kind === 'parsed' ? config.settings : undefined;
            return judge(file, library.HTMLHint, isJsonObject(settings) ? settings : undefined);
        },
        memoryBytes: () => 0,
    };
}
/** HTMLHint: attributes and ids that are there twice, and whatever the project asks for. */
const html = defineAnalyzer({
    id: 'html',
    name: 'HTMLHint',
    modules: [],
    claims: (path) => isHtml(path) || external_node_path_.posix.basename(path) === CONFIG_NAME,
    load: ({ project }) => html_load(project),
});

;// CONCATENATED MODULE: ./build/analyzers/invisible.js




/** The rules of `invisible`. */
const INVISIBLE_PAGE = defineRulePage({
    page: 'invisible',
    title: 'Invisible characters',
    preface: 'Looks at all text for characters that are there and cannot be seen.',
    rules: {
        'in-word': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A word of code has an invisible character in it.',
            help: 'Two names that look the same are then two names, and a search finds one of them. It came with text that was copied from a web page, or on purpose. Delete it; in a string write an escape such as `\\u200B`. Text meant for people is left alone.',
        },
        'hidden-text': {
            severity: 'warning',
            isEnabled: true,
            summary: 'Text is written in characters that nobody sees.',
            help: 'Tag characters (U+E0000 to U+E007F) spell out ASCII invisibly. People read past it and programs, language models among them, do not. Flags of regions, which use them too, are left alone.',
        },
        filler: {
            severity: 'warning',
            isEnabled: true,
            summary: 'Code has a letter that looks like a space.',
            help: 'Hangul fillers (U+115F, U+1160, U+3164, U+FFA0) are letters without ink, so that a name can consist of them: a variable that nobody sees. Between Hangul letters, and in text meant for people, they are left alone.',
        },
    },
});
/** Zero-width spaces and joiners, word joiner, byte order mark within the text, soft hyphen. */
const IN_WORD = /(?<=[A-Za-z0-9_$])[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[A-Za-z0-9_$])/g;
/** Tag characters, with the black flag that they may belong to. */
const invisible_TAGS = /\u{1F3F4}?[\u{E0000}-\u{E007F}]+/gu;
/** The picture of a region's flag: a black flag, at most six letters or digits, and an end. */
const FLAG = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}$/u;
const FILLER = /(?<![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])[\u115F\u1160\u3164\uFFA0]+(?![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])/g;
function invisible_nameOf(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** What the tags spell, as far as it can be shown. */
function spelledBy(tags) {
    return Array.from(tags.slice(0, 200), (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) % 0x1_0000))
        .join('')
        .replaceAll(/[^ -~]/g, '');
}
function placesOf(text, isForPeople) {
    const found = [];
    for (const { index, 0: tags } of text.matchAll(invisible_TAGS)) {
        if (FLAG.test(tags))
            continue;
        const message = `Invisible characters spell ${JSON.stringify(spelledBy(tags))}`;
        found.push({ rule: 'hidden-text', message, start: index, length: tags.length });
    }
    if (isForPeople)
        return found;
    for (const { index, 0: hidden } of text.matchAll(IN_WORD)) {
        const message = `This word has the invisible character ${invisible_nameOf(hidden)} in it`;
        found.push({ rule: 'in-word', message, start: index, length: hidden.length });
    }
    for (const { index, 0: filler } of text.matchAll(FILLER)) {
        const message = `The letter ${invisible_nameOf(filler)} looks like a space and is none`;
        found.push({ rule: 'filler', message, start: index, length: filler.length });
    }
    return found;
}
function invisible_inspect({ path, text }) {
    const places = placesOf(text, isProse(path));
    if (places.length === 0)
        return [];
    const index = createLineIndex(text);
    return places.map(({ rule, message, start, length }) => ({
        rule,
        message,
        range: index.rangeOfUtf16(start, start + length),
    }));
}
/** Characters that are there and cannot be seen. */
const invisible = defineTextAnalyzer({
    name: 'Invisible characters',
    page: INVISIBLE_PAGE,
    inspect: invisible_inspect,
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-taint.js
/** How servlets hand out what was sent. */
const java_taint_REQUEST_CALL = /^(?:req|request|httpRequest|servletRequest|httpServletRequest)\.(?:getParameter|getHeader|getQueryString|getRequestURI|getPathInfo|getParameterValues|getReader)\(/;
/** Methods that give back text of their object or of what they are given. */
const java_taint_COPYING = /^(?:trim|strip|toLowerCase|toUpperCase|toString|substring|replace|concat|format|valueOf|join|decode|append|get|of)$/;
const java_taint_everything = ({ namedChildren }) => namedChildren;
const java_taint_PARTS = {
    argument_list: java_taint_everything,
    array_access: ({ namedChildren }) => namedChildren.slice(0, 1),
    array_creation_expression: java_taint_everything,
    array_initializer: java_taint_everything,
    binary_expression: (node) => node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
    cast_expression: ({ namedChildren }) => namedChildren.slice(-1),
    method_invocation: (node) => java_taint_COPYING.test(node.childForFieldName('name')?.text ?? '') ? node.namedChildren : [],
    object_creation_expression: (node) => /^(?:String|StringBuilder|File|URL|URI)$/.test(node.childForFieldName('type')?.text ?? '')
        ? (node.childForFieldName('arguments')?.namedChildren ?? [])
        : [],
    parenthesized_expression: java_taint_everything,
    ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};
function java_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const isAdded = node.childForFieldName('operator')?.type === '+=';
    return { names: [left.text], value, isAdded };
}
/** What a request brings in Java's servlets, and how it spreads. */
const JAVA_TAINT = {
    flow: {
        scopes: ['constructor_declaration', 'lambda_expression', 'method_declaration'],
        closures: new Set(['lambda_expression']),
        branches: ['block', 'if_statement', 'switch_block_statement_group', 'ternary_expression'],
        assignments: ['assignment_expression', 'variable_declarator'],
        conditions: ['if_statement', 'ternary_expression', 'while_statement'],
        assignmentOf: java_taint_assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
    },
    isSource: ({ type, text }) => type === 'method_invocation' && java_taint_REQUEST_CALL.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => java_taint_PARTS[node.type]?.(node, danger) ?? [],
    checks: /\.(?:contains|containsKey|matches|startsWith)\(|equals\("\w|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck)\w{0,30}\(/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-refinements.js



const java_refinements_tainted = taintedIn(JAVA_TAINT);
/** A `return` in these leaves something else than the method around them, or is found from there. */
const OWN_RETURN = new Set([
    'class_body',
    'finally_clause',
    'lambda_expression',
]);
/** What the queries of rules/java cannot say, by rule. */
const JAVA_REFINEMENTS = {
    'command-of-request': java_refinements_tainted('shell'),
    'identical-branches': sameText,
    'path-of-request': java_refinements_tainted('path'),
    'return-in-finally': (match) => [...namedBelow(match, OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
    'self-comparison': withoutCalls,
    'sql-of-request': java_refinements_tainted('sql'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-rules-data.js
/** The rules of rules/java, as they are shipped. */
const JAVA_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((method_invocation object: (_) @object name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#match? @object "[rR]untime") (#eq? @method "exec")) ((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#eq? @class "ProcessBuilder"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (block) @one alternative: (block) @other) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'ignored-text',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`{method}` gives back a new text and leaves this one as it is; the result is lost.',
        query: '((expression_statement (method_invocation object: (identifier) @text name: (identifier) @method) @match) (#any-of? @method "trim" "strip" "toUpperCase" "toLowerCase" "replace" "replaceAll" "substring" "concat") (#match? @text "(?:[nN]ame|[tT]ext|[sS]tr|[sS]tring|[lL]ine|[mM]essage|[pP]ath|[uU]rl|[tT]itle)$"))',
    },
    {
        id: 'inexact-decimal',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`new BigDecimal({value})` is not {value} but the nearest binary fraction; give it as a text.',
        query: '((object_creation_expression type: (type_identifier) @class arguments: (argument_list . (decimal_floating_point_literal) @value)) @match (#eq? @class "BigDecimal") (#match? @value "\\\\.\\\\d"))',
    },
    {
        id: 'missing-throw',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'This exception is created and forgotten; `throw` seems to be missing.',
        query: '((expression_statement (object_creation_expression type: (_) @class) @match) (#match? @class "(?:Exception|Error)$"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#any-of? @class "File" "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile"))',
    },
    {
        id: 'return-in-finally',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This `return` throws away the error or the result that was on its way.',
        query: '((finally_clause) @match)',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: (_) @left operator: "=" right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (field_access) (array_access)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((method_invocation name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "executeQuery" "executeUpdate" "execute" "prepareStatement" "createQuery" "createNativeQuery" "queryForList" "queryForObject" "addBatch"))',
    },
    {
        id: 'string-identity',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`{operator}` asks whether both are the same object; use `equals`.',
        query: '((binary_expression operator: _ @operator right: (string_literal)) @match (#any-of? @operator "==" "!=")) ((binary_expression left: (string_literal) operator: _ @operator) @match (#any-of? @operator "==" "!="))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Every error that happens here is forgotten.',
        query: '((catch_clause (catch_formal_parameter (catch_type . (type_identifier) @type .) name: (identifier) @name) body: (block . "{" . "}" .)) @match (#any-of? @type "Exception" "Throwable" "RuntimeException") (#not-match? @name "ignore|expected|unused"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((method_declaration name: (identifier) @name body: (block . "{" . "}" .)) @match (#eq? @name "checkServerTrusted")) ((_ type: (type_identifier) @class declarator: (variable_declarator value: (lambda_expression body: (true)))) @match (#eq? @class "HostnameVerifier"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '{name} can be broken; use AES with GCM.',
        query: '((method_invocation object: (identifier) @class name: (identifier) @method arguments: (argument_list . (string_literal) @name)) @match (#eq? @class "Cipher") (#eq? @method "getInstance") (#match? @name "^.(?:DES|RC4|RC2|Blowfish|ARCFOUR|AES.$|AES/ECB)"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/java-rules.js



/** Java as the rule engine sees it. */
const JAVA = {
    id: 'java-rules',
    name: 'Java rules',
    grammars: ['tree-sitter-java'],
    helpPage: 'java',
    rules: JAVA_RULES,
    refinements: JAVA_REFINEMENTS,
    claims: (path) => path.endsWith('.java'),
};
/** Mistakes and dangers in Java. */
const javaRules = defineRuleAnalyzer(JAVA);

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-taint.js
/** How Express, Koa and Fastify hand out what was sent. */
const REQUEST = /^(?:(?:req|request)\.(?:query|body|params|cookies|headers|originalUrl|url|hostname|get\(|param\(|header\()|ctx\.(?:request\.(?:query|body|params|headers)|query|params|headers))/;
/** Methods that give back text of their object. */
const COPYING_METHOD = /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString|replace|replaceAll|slice|substring|substr|split|join|concat|normalize|at|pop|shift)$/;
/** Functions that give back the text they were given, in whole or in part. */
const javascript_taint_COPYING = /^(?:String|decodeURIComponent|decodeURI|unescape|atob|path\.(?:join|resolve|normalize)|Buffer\.from|JSON\.parse|JSON\.stringify|util\.format|Object\.assign)$/;
/** An address that begins so stays on one host, whatever follows: a base of the program's own counts. */
const javascript_taint_FIXED_HOST = /^["'`](?:\$\{(?![^}]{0,80}req)[^}]{1,80}\}\/|https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const javascript_taint_everything = ({ namedChildren }) => namedChildren;
function partsOfCall(call) {
    const target = call.childForFieldName('function');
    const values = call.childForFieldName('arguments')?.namedChildren ?? [];
    if (target === null)
        return [];
    if (javascript_taint_COPYING.test(target.text.slice(0, 60)))
        return values;
    const object = target.childForFieldName('object');
    const method = target.childForFieldName('property')?.text ?? '';
    return object !== null && COPYING_METHOD.test(method) ? [object] : [];
}
const javascript_taint_PARTS = {
    array: javascript_taint_everything,
    as_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    await_expression: javascript_taint_everything,
    binary_expression: (node) => /^(?:\+|\|\||\?\?)$/.test(node.childForFieldName('operator')?.type ?? '')
        ? node.namedChildren
        : [],
    call_expression: partsOfCall,
    // A part of what was sent is sent as well.
    member_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    non_null_expression: javascript_taint_everything,
    parenthesized_expression: javascript_taint_everything,
    subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    template_string: javascript_taint_everything,
    template_substitution: javascript_taint_everything,
    ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};
/** The names that a pattern such as `{ id, name: title = '' }` binds. */
function namesIn(pattern) {
    if (!pattern.type.endsWith('pattern') || pattern.namedChildCount === 0)
        return [pattern.text];
    const bound = pattern.childForFieldName('value') ?? pattern.childForFieldName('left');
    if (bound !== null && pattern.type === 'pair_pattern')
        return namesIn(bound);
    if (pattern.type.endsWith('assignment_pattern'))
        return [pattern.namedChildren[0]?.text ?? ''];
    return pattern.namedChildren.flatMap((each) => namesIn(each));
}
function javascript_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const isAdded = node.type === 'augmented_assignment_expression';
    return { names: left.type === 'object_pattern' ? namesIn(left) : [left.text], value, isAdded };
}
function hasFixedHost({ text }, danger) {
    return danger === 'url' && javascript_taint_FIXED_HOST.test(text.slice(0, 300));
}
/** What a request brings in Express, Koa and Fastify, and how it spreads. */
const JAVASCRIPT_TAINT = {
    flow: {
        scopes: [
            'arrow_function',
            'function_declaration',
            'function_expression',
            'generator_function_declaration',
            'method_definition',
        ],
        closures: new Set(['arrow_function', 'function_declaration', 'function_expression']),
        branches: [
            'else_clause',
            'if_statement',
            'statement_block',
            'switch_case',
            'ternary_expression',
        ],
        assignments: [
            'assignment_expression',
            'augmented_assignment_expression',
            'variable_declarator',
        ],
        conditions: ['if_statement', 'ternary_expression', 'while_statement'],
        assignmentOf: javascript_taint_assignmentOf,
        parametersOf: (scope) => {
            const list = scope.childForFieldName('parameters') ?? scope.childForFieldName('parameter');
            const named = list?.type === 'identifier' ? [list] : (list?.namedChildren ?? []);
            return named.map((each) => (each.childForFieldName('pattern') ?? each).text);
        },
    },
    isSource: ({ type, text }) => (type === 'member_expression' || type === 'call_expression') &&
        REQUEST.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => hasFixedHost(node, danger) ? [] : (javascript_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\.(?:includes|has|test|match|startsWith|indexOf|hasOwnProperty)\(|\bin\s|Number\.is|isNaN|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck|[vV]erif|[wW]hitelist)\w{0,30}\(|[!=]==?\s["'`]\w/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-refinements.js


const javascript_refinements_tainted = taintedIn(JAVASCRIPT_TAINT);
/** What the queries of rules/javascript cannot say, by rule. */
const JAVASCRIPT_REFINEMENTS = {
    'command-of-request': javascript_refinements_tainted('shell'),
    'eval-of-request': javascript_refinements_tainted('code'),
    'html-of-request': javascript_refinements_tainted('html'),
    'identical-branches': sameText,
    'open-redirect': javascript_refinements_tainted('url'),
    'path-of-request': javascript_refinements_tainted('path'),
    'prototype-of-request': javascript_refinements_tainted('name'),
    'query-of-request': javascript_refinements_tainted('sql'),
    'regexp-of-request': javascript_refinements_tainted('code'),
    'sql-of-request': javascript_refinements_tainted('sql'),
    'url-of-request': javascript_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-rules-data.js
/** The rules of rules/javascript, as they are shipped. */
const JAVASCRIPT_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "exec" "execSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "child_process" "childProcess" "cp" "shell" "shelljs") (#any-of? @method "exec" "execSync" "spawn" "spawnSync" "execFile"))',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
        query: '((call_expression function: (member_expression property: (property_identifier) @method) arguments: (arguments (object (pair key: (property_identifier) @key value: (false)) @match))) (#eq? @method "cookie") (#any-of? @key "httpOnly" "secure")) ((pair key: (property_identifier) @cookie value: (object (pair key: (property_identifier) @key value: (false)) @match)) (#eq? @cookie "cookie") (#any-of? @key "httpOnly" "secure"))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'A value of the request is run as code.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . [(template_string) (binary_expression) (identifier) (member_expression)] @data)) @match (#any-of? @function "eval" "setTimeout" "setInterval")) ((new_expression constructor: (identifier) @class arguments: (arguments (_) @data)) @match (#eq? @class "Function")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#eq? @object "vm") (#any-of? @method "runInThisContext" "runInNewContext" "runInContext" "compileFunction"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @object "res" "response") (#any-of? @method "send" "write" "end") (#match? @data "<[a-zA-Z]"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (statement_block) @one alternative: (else_clause (statement_block) @other)) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (object (pair key: (_) @key value: (_) @value)))) @match (#any-of? @object "jwt" "jsonwebtoken") (#any-of? @method "verify" "sign") (#any-of? @key "algorithm" "algorithms") (#match? @value "[\'\\"]none[\'\\"]"))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (_) @data .)) @match (#any-of? @object "res" "reply" "response" "ctx") (#eq? @method "redirect"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "fs" "fsp" "fs.promises" "fsPromises") (#any-of? @method "readFile" "readFileSync" "writeFile" "writeFileSync" "createReadStream" "createWriteStream" "unlink" "unlinkSync" "readdir" "readdirSync" "rm" "rmSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data .)) @match (#any-of? @object "res" "reply") (#any-of? @method "sendFile" "download"))',
    },
    {
        id: 'prototype-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'The request chooses which property is written; `__proto__` changes all objects.',
        query: '((assignment_expression left: (subscript_expression index: [(identifier) (member_expression)] @data)) @match)',
    },
    {
        id: 'query-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'The request is the query: `$ne` in place of a password fits every user.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(member_expression) (identifier)] @data)) @match (#any-of? @method "find" "findOne" "findOneAndUpdate" "deleteMany" "deleteOne" "updateOne" "updateMany" "countDocuments"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((new_expression constructor: (identifier) @class arguments: (arguments . (_) @data)) @match (#eq? @class "RegExp"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @data "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (identifier) @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @object "(?:[dD]b|[dD]atabase|[cC]onn|[cC]onnection|[pP]ool|[cC]lient|sequelize|knex|prisma)$"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((pair key: (property_identifier) @key value: (false)) @match (#eq? @key "rejectUnauthorized")) ((assignment_expression left: (member_expression property: (property_identifier) @key) right: [(string) (number)] @value) @match (#eq? @key "NODE_TLS_REJECT_UNAUTHORIZED") (#any-of? @value "0" "\\"0\\"" "\'0\'"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "fetch" "axios" "got" "needle")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "axios" "got" "http" "https" "superagent") (#any-of? @method "get" "post" "put" "request" "head"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '{name} can be broken; use AES with GCM.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (string) @name)) @match (#any-of? @method "createCipheriv" "createDecipheriv" "createCipher" "createDecipher") (#match? @name "^.(?:des|rc4|rc2|bf|aes-?\\\\d{3}-?ecb|aes\\\\d{3})"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'This generator can be guessed from earlier results; take a cryptographic one for `{name}`.',
        query: '((variable_declarator name: (identifier) @name value: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\(")) ((assignment_expression left: (_) @name right: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\("))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/javascript-rules.js



/** Programs as people write them: no declarations, which have no code, and nothing that was minified. */
const JAVASCRIPT_PATH = /^(?!.*(?:\.d\.[cm]?ts|[.-]min\.[cm]?js)$).*\.[cm]?[jt]sx?$/s;
/** JavaScript as the rule engine sees it. */
const JAVASCRIPT = {
    id: 'javascript-rules',
    name: 'JavaScript rules',
    grammars: ['tree-sitter-javascript', 'tree-sitter-typescript', 'tree-sitter-tsx'],
    helpPage: 'javascript',
    rules: JAVASCRIPT_RULES,
    refinements: JAVASCRIPT_REFINEMENTS,
    claims: (path) => JAVASCRIPT_PATH.test(path),
    grammarOf(path) {
        if (/\.[cm]?ts$/.test(path))
            return 'tree-sitter-typescript';
        return path.endsWith('.tsx') ? 'tree-sitter-tsx' : 'tree-sitter-javascript';
    },
};
/** Mistakes and dangers in JavaScript. */
const javascriptRules = defineRuleAnalyzer(JAVASCRIPT);

;// CONCATENATED MODULE: ./build/analyzers/json-lines.js




/** The rules of `json-lines`. */
const JSON_LINES_PAGE = defineRulePage({
    page: 'json-lines',
    title: 'JSON Lines',
    preface: 'Looks at `.jsonl` and `.ndjson`. JSON itself is looked at by Biome.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'A line is not JSON.',
            help: 'Readers stop there, or lose the line. The first three are told. In tests it is a notice.',
        },
    },
});
/** Most lines told of one file. */
const LINE_LIMIT = 3;
/** What is wrong with a line; `undefined` for one that is JSON, or empty. The engine's message quotes the text, so it is not told. */
function mistakeIn(line) {
    if (line.trim() === '')
        return undefined;
    try {
        JSON.parse(line);
        return undefined;
    }
    catch (error) {
        const at = /position (\d+)/.exec(messageOf(error))?.[1];
        return at === undefined
            ? 'This line is not JSON'
            : `This line is not JSON from column ${Number(at) + 1}`;
    }
}
function json_lines_analyze({ path, text }) {
    const found = [];
    for (const [at, line] of text.split('\n').entries()) {
        const message = mistakeIn(line);
        if (message === undefined)
            continue;
        const startLine = at + 1;
        const range = { startLine, startColumn: 1, endLine: startLine, endColumn: line.length + 1 };
        found.push({ rule: 'syntax', message, range, ...(isTestFile(path) && { severity: 'notice' }) });
        if (found.length === LINE_LIMIT)
            break;
    }
    return toOwnMatches(JSON_LINES_PAGE, found);
}
/** JSON Lines: each line is JSON. */
const jsonLines = defineAnalyzer({
    id: 'json-lines',
    name: 'JSON Lines',
    modules: [],
    claims: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
    load: () => Promise.resolve({ analyze: json_lines_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/line-ends.js



/** The rules of `line-ends`. */
const LINE_ENDS_PAGE = defineRulePage({
    page: 'line-ends',
    title: 'Line ends',
    preface: 'Looks at all text, as it is checked out: `.gitattributes` has had its say.',
    rules: {
        mixed: {
            severity: 'notice',
            isEnabled: true,
            summary: 'Some lines end in CRLF, others in LF.',
            help: 'Editors and tools then disagree about where lines end, and a diff shows lines that nobody changed. Convert the file, and let `* text=auto` in `.gitattributes` keep it so. Told once a file, at the first line that ends otherwise than most.',
        },
        interpreter: {
            severity: 'warning',
            isEnabled: true,
            summary: 'The first line of a script ends in CRLF.',
            help: 'On Linux and macOS the carriage return is taken for a part of the interpreter’s name, and the script does not start. Convert the file to LF, and write `*.sh text eol=lf` into `.gitattributes`. In tests it is a notice.',
        },
    },
});
function countOf(text, sign) {
    let count = 0;
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
        count += 1;
    return count;
}
/** The first line that ends in `\r\n`, or the first that does not, from 1. */
function firstLineEnding(text, isCarriageReturn) {
    let start = 0;
    for (let line = 1;; line += 1) {
        const end = text.indexOf('\n', start);
        const hasReturn = end > 0 && text[end - 1] === '\r';
        if (end === -1 || hasReturn === isCarriageReturn) {
            const endColumn = (end === -1 ? text.length : end) - start + 1;
            return { startLine: line, startColumn: 1, endLine: line, endColumn };
        }
        start = end + 1;
    }
}
function line_ends_inspect({ path, text }) {
    const both = countOf(text, '\r\n');
    if (both === 0)
        return [];
    const found = [];
    const first = /^#!.*\r\n/.exec(text);
    if (first !== null) {
        const endColumn = first[0].length;
        const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn };
        const message = 'The carriage return at the end of this line belongs to the interpreter’s name';
        found.push({
            rule: 'interpreter',
            message,
            range,
            ...(isTestFile(path) && { severity: 'notice' }),
        });
    }
    const all = countOf(text, '\n');
    if (both === all)
        return found;
    const isFew = both * 2 <= all;
    const message = isFew
        ? `${both} of ${all} lines end in CRLF, this one first; the others end in LF`
        : `${all - both} of ${all} lines end in LF, this one first; the others end in CRLF`;
    found.push({ rule: 'mixed', message, range: firstLineEnding(text, isFew) });
    return found;
}
/** Files whose lines do not all end alike. */
const lineEnds = defineTextAnalyzer({ name: 'Line ends', page: LINE_ENDS_PAGE, inspect: line_ends_inspect });

;// CONCATENATED MODULE: ./build/files/brace-expansion.js
/** More alternatives than this in one pattern are a mistake or an attack. */
const MAX_ALTERNATIVES = 256;
/** Indexes of the braces and commas that no backslash takes as they stand. */
function* marks(text) {
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 1;
        else if ('{,}'.includes(character))
            yield [at, character];
    }
}
/** Finds the first group; `{a}` without a comma stands for itself, as in shells. */
function firstGroup(text) {
    const open = [];
    let found = 'none';
    for (const [at, mark] of marks(text)) {
        if (mark === '{')
            open.push({ at, commas: [] });
        else if (mark === ',')
            open.at(-1)?.commas.push(at);
        else {
            const group = open.pop();
            if (group === undefined)
                return 'unbalanced';
            const isOutermost = found === 'none' || group.at < found.open;
            if (group.commas.length > 0 && isOutermost) {
                found = { open: group.at, commas: group.commas, close: at };
            }
        }
    }
    return open.length > 0 ? 'unbalanced' : found;
}
function alternatives(text, group) {
    const bounds = [group.open, ...group.commas, group.close];
    return bounds
        .slice(1)
        .map((end, index) => text.slice(0, group.open) +
        text.slice((bounds[index] ?? 0) + 1, end) +
        text.slice(group.close + 1));
}
/**
 * Expands `{a,b}` as shells do: nested, several in one pattern, empty alternatives allowed. Ranges
 * such as `{1..9}` are not among it.
 */
function expandBraces(pattern) {
    const patterns = [];
    const waiting = [pattern];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
        const group = firstGroup(text);
        if (group === 'unbalanced')
            return { kind: 'malformed', reason: 'a brace without its partner' };
        if (group === 'none')
            patterns.push(text);
        else
            waiting.push(...alternatives(text, group).toReversed());
        if (patterns.length + waiting.length > MAX_ALTERNATIVES) {
            return { kind: 'malformed', reason: `more than ${MAX_ALTERNATIVES} alternatives in braces` };
        }
    }
    return { kind: 'expanded', patterns };
}

;// CONCATENATED MODULE: ./build/files/glob.js

function matchesOne(token, codePoint) {
    switch (token.kind) {
        case 'character':
            return token.codePoint === codePoint;
        case 'set':
            return (token.isNegated !==
                token.ranges.some(([first, last]) => first <= codePoint && codePoint <= last));
        case 'any':
            return true;
        case 'star':
            return false;
        default:
            return assertNever(token);
    }
}
/** A code point beyond the basic plane takes two UTF-16 units. */
function width(codePoint) {
    return codePoint > 0xffff ? 2 : 1;
}
/**
 * On a mismatch only the last star is widened, never an earlier one: what an earlier star could
 * gain, the last one can as well. So the time is at most name × pattern, and no pattern can bait it.
 */
function matchesTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let lastStar = -1;
    let starEnd = 0;
    while (at < name.length) {
        const wanted = tokens[token];
        const codePoint = name.codePointAt(at) ?? -1;
        if (wanted?.kind === 'star') {
            lastStar = token;
            starEnd = at;
            token += 1;
        }
        else if (wanted !== undefined && matchesOne(wanted, codePoint)) {
            at += width(codePoint);
            token += 1;
        }
        else if (lastStar < 0) {
            return false;
        }
        else {
            starEnd += width(name.codePointAt(starEnd) ?? -1);
            at = starEnd;
            token = lastStar + 1;
        }
    }
    return tokens.slice(token).every(({ kind }) => kind === 'star');
}
function matchesSegment(segment, name) {
    if (segment.kind === 'literal')
        return segment.text === name;
    return segment.kind === 'tokens' && matchesTokens(segment.tokens, name);
}
/**
 * Whether a path, given as its names, matches from its first name to its last. The time is at most
 * path × pattern: patterns and paths both come from the analysed repository.
 */
function matchesGlob(glob, names) {
    let segment = 0;
    let at = 0;
    let lastGlobstar = -1;
    let globstarEnd = 0;
    while (at < names.length) {
        const wanted = glob[segment];
        if (wanted?.kind === 'globstar') {
            if (segment === glob.length - 1)
                return true;
            lastGlobstar = segment;
            globstarEnd = at;
            segment += 1;
        }
        else if (wanted !== undefined && matchesSegment(wanted, names[at] ?? '')) {
            at += 1;
            segment += 1;
        }
        else if (lastGlobstar < 0) {
            return false;
        }
        else {
            globstarEnd += 1;
            at = globstarEnd;
            segment = lastGlobstar + 1;
        }
    }
    return segment === glob.length;
}

;// CONCATENATED MODULE: ./build/files/parse-glob.js
/** The POSIX classes as Git knows them: ASCII only, whatever the locale. */
const POSIX_CLASSES = new Map([
    ['alnum', '09AZaz'],
    ['alpha', 'AZaz'],
    ['blank', '  \t\t'],
    ['cntrl', '\u0000\u001F\u007F\u007F'],
    ['digit', '09'],
    ['graph', '!~'],
    ['lower', 'az'],
    ['print', ' ~'],
    ['punct', '!/:@[`{~'],
    ['space', '  \t\r'],
    ['upper', 'AZ'],
    ['xdigit', '09AFaf'],
]);
const UNCLOSED_SET = 'a "[" without its "]"';
function codePointOf(character) {
    return character?.codePointAt(0) ?? -1;
}
function posixClass(name) {
    const bounds = POSIX_CLASSES.get(name);
    if (bounds === undefined)
        return undefined;
    return Array.from({ length: bounds.length / 2 }, (_, index) => [
        bounds.charCodeAt(index * 2),
        bounds.charCodeAt(index * 2 + 1),
    ]);
}
/** Reads one character of a set, with its backslash if it has one. */
function readMember(cursor) {
    if (cursor.characters[cursor.at] === '\\')
        cursor.at += 1;
    const codePoint = codePointOf(cursor.characters[cursor.at]);
    cursor.at += 1;
    return codePoint;
}
/**
 * Reads a member or a range of a set. A `-` before the closing bracket stands for itself; a range
 * that runs backwards is its first member.
 */
function readRange(cursor) {
    const first = readMember(cursor);
    const [dash, next] = cursor.characters.slice(cursor.at, cursor.at + 2);
    if (dash !== '-' || next === undefined || next === ']')
        return [first, first];
    cursor.at += 1;
    return [first, Math.max(first, readMember(cursor))];
}
/** Reads a member, a range or a class such as `[:digit:]`; `undefined` for a class nobody knows. */
function readMembers(cursor) {
    const end = cursor.characters.indexOf(']', cursor.at + 2);
    const text = cursor.characters.slice(cursor.at, end + 1).join('');
    const name = /^\[:(.*):\]$/su.exec(text)?.[1];
    if (name === undefined)
        return [readRange(cursor)];
    cursor.at = end + 1;
    return posixClass(name);
}
/** Reads a set from after its `[` to after its `]`; `undefined` when it is not closed or not known. */
function readSet(cursor) {
    const isNegated = ['!', '^'].includes(cursor.characters[cursor.at] ?? '');
    if (isNegated)
        cursor.at += 1;
    const ranges = [];
    // A `]` that comes first stands for itself.
    for (let isFirst = true; isFirst || cursor.characters[cursor.at] !== ']'; isFirst = false) {
        if (cursor.at >= cursor.characters.length)
            return undefined;
        const members = readMembers(cursor);
        if (members === undefined)
            return undefined;
        ranges.push(...members);
    }
    cursor.at += 1;
    return { kind: 'set', isNegated, ranges };
}
/** Reads one token; `undefined` when the pattern is malformed there. */
function readToken(cursor) {
    const character = cursor.characters[cursor.at];
    cursor.at += 1;
    if (character === '*')
        return { kind: 'star' };
    if (character === '?')
        return { kind: 'any' };
    if (character === '[')
        return readSet(cursor);
    if (character !== '\\')
        return { kind: 'character', codePoint: codePointOf(character) };
    const escaped = cursor.characters[cursor.at];
    cursor.at += 1;
    return escaped === undefined ? undefined : { kind: 'character', codePoint: codePointOf(escaped) };
}
/** Moves past a slash. Escaped or not, it parts two names. */
function skipSlash(cursor) {
    const [first, second] = cursor.characters.slice(cursor.at, cursor.at + 2);
    if (first === '/')
        cursor.at += 1;
    else if (first === '\\' && second === '/')
        cursor.at += 2;
    else
        return false;
    return true;
}
function toSegment(tokens) {
    if (tokens.length > 1 && tokens.every((token) => token.kind === 'star')) {
        return { kind: 'globstar' };
    }
    const literal = tokens.map((token) => token.kind === 'character' ? String.fromCodePoint(token.codePoint) : undefined);
    return literal.includes(undefined)
        ? { kind: 'tokens', tokens }
        : { kind: 'literal', text: literal.join('') };
}
/**
 * Parses a pattern over paths with `/`:
 *
 * | pattern  | matches                                                                   |
 * | -------- | ------------------------------------------------------------------------- |
 * | `*`      | any characters of one name, also none, also a leading dot                 |
 * | `?`      | one character of a name                                                   |
 * | `[a-z]`  | one of a set; `[!…]` and `[^…]` one outside of it; `[[:digit:]]` a class  |
 * | `**`     | as a whole name: any number of names, also none; at the end at least one  |
 * | `\`      | takes the next character as it stands                                     |
 *
 * This is what Git does in `.gitattributes` for a pattern with a slash.
 */
function parseGlob(pattern) {
    const cursor = { characters: Array.from(pattern), at: 0 };
    const segments = [];
    let tokens = [];
    while (cursor.at < cursor.characters.length) {
        if (skipSlash(cursor)) {
            segments.push(toSegment(tokens));
            tokens = [];
            continue;
        }
        const isSet = cursor.characters[cursor.at] === '[';
        const token = readToken(cursor);
        if (token === undefined) {
            return { kind: 'malformed', reason: isSet ? UNCLOSED_SET : 'a "\\" at the end' };
        }
        tokens.push(token);
    }
    segments.push(toSegment(tokens));
    return {
        kind: 'glob',
        glob: segments.filter((segment, index) => segment.kind !== 'globstar' || segments[index + 1]?.kind !== 'globstar'),
    };
}

;// CONCATENATED MODULE: ./build/files/path-filter.js




/** Longer patterns, and more of them, are a mistake or an attack: matching takes time for each. */
const MAX_PATTERN_LENGTH = 1_000;
const MAX_PATTERNS = 1_000;
/** An extended glob. `!(` at the start of a line takes back a name in parentheses, unless they hold a choice. */
const EXTENDED_GLOB = /(?<!\\)[?*+@]\(|(?<!\\|^)!\(|^!\([^)]*\|/;
/** What can be wrong with a line, most basic first; each answer completes "found … with". */
const MISTAKES = [
    (line) => line.length > MAX_PATTERN_LENGTH && `${line.length} characters; keep to ${MAX_PATTERN_LENGTH}`,
    (line) => /(?:^!?|\/)\.\.(?:\/|$)/.test(line) && 'a ".." in it; write it without',
    (line) => /^!?[a-z]:/i.test(line) && 'a drive letter; leave it away',
    (line) => /\\[\p{L}\p{N}_.]/u.test(line) && 'a "\\" between names; write "/"',
    (line) => EXTENDED_GLOB.test(line) &&
        'an extended glob such as "!(a)"; write "{a,b}", or a line that begins with "!"',
    (line) => /(?<!\\)\{[^{},]*\.\.[^{},]*\}/.test(line) && 'a range in braces; write "{1,2,3}"',
];
function firstMistake(line) {
    for (const check of MISTAKES) {
        const found = check(line);
        if (found !== false)
            return found;
    }
    return undefined;
}
function mistake(input, line, found) {
    const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
    return new ConfigurationError(`Expected "${input}" to hold glob patterns relative to the analysed folder, one a line, ` +
        `found ${JSON.stringify(shown)} with ${found}.`);
}
/**
 * The globs of one pattern without braces: the file it names, and everything below the folder it
 * names. Without a slash before its end it matches at any depth.
 */
function globTexts(pattern) {
    const isFolder = pattern.endsWith('/');
    const path = pattern
        .split('/')
        .filter((name) => name !== '' && name !== '.')
        .join('/');
    if (path === '')
        return ['**'];
    const isAnchored = /\/(?!\/*$)/.test(pattern);
    const anchored = isAnchored ? path : `**/${path}`;
    return isFolder ? [`${anchored}/**`] : [anchored, `${anchored}/**`];
}
function parseRules(input, line) {
    const isNegated = line.startsWith('!');
    const pattern = isNegated ? line.slice(1).trim() : line;
    const found = firstMistake(line);
    if (found !== undefined)
        throw mistake(input, line, found);
    const expansion = expandBraces(pattern);
    if (expansion.kind === 'malformed')
        throw mistake(input, line, expansion.reason);
    return expansion.patterns.map((text) => ({
        text,
        isNegated,
        globs: globTexts(text).map((globText) => {
            const parsed = parseGlob(globText);
            if (parsed.kind === 'malformed')
                throw mistake(input, line, parsed.reason);
            return parsed.glob;
        }),
    }));
}
/**
 * Parses the lines of `include`, of `exclude`, or of the paths of an override in `evenkeel.yml`.
 *
 * - Patterns are relative to the analysed folder, with `/` on every platform; case counts.
 * - `*`, `?`, `[…]` and `**` mean what `parseGlob` says; `{a,b}` is either; `\` escapes.
 *   Parentheses stand for themselves.
 * - A pattern without a slash, or with one at its end only, matches at any depth. A leading `/`
 *   ties it to the analysed folder.
 * - A pattern that matches a folder matches everything below it; with a `/` at its end it matches
 *   folders only.
 * - A line that begins with `!` takes back what lines above it said; the last line that matches
 *   counts. Blank lines and lines that begin with `#` say nothing; `\!` and `\#` are names.
 *
 * Throws `ConfigurationError` for what cannot be meant.
 */
function parsePathFilter(input, lines) {
    const patterns = lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    if (patterns.length > MAX_PATTERNS) {
        throw new ConfigurationError(`Expected "${input}" to hold at most ${MAX_PATTERNS} patterns, found ${patterns.length}; name folders instead of files.`);
    }
    if (input === 'exclude' && patterns[0]?.startsWith('!') === true) {
        throw mistake(input, patterns[0], 'nothing above it that its "!" could take back');
    }
    return patterns.flatMap((line) => parseRules(input, line));
}
/** The last rule that matches a path, given as its names. */
function lastMatch(filter, names) {
    return filter.findLast(({ globs }) => globs.some((glob) => matchesGlob(glob, names)));
}
/** Whether `exclude` leaves the path out. */
function isExcluded(exclude, names) {
    return lastMatch(exclude, names)?.isNegated === false;
}
/** An empty `include` takes everything, and so does one that begins with `!`, less what it names. */
function inclusionOf(include, names) {
    const rule = lastMatch(include, names);
    if (rule === undefined) {
        const takesTheRest = include[0]?.isNegated ?? true;
        return takesTheRest ? { kind: 'included' } : { kind: 'not-included' };
    }
    return rule.isNegated ? { kind: 'not-included' } : { kind: 'included', pattern: rule.text };
}

;// CONCATENATED MODULE: ./build/analyzers/tool-config/ignore-file.js


function parseLine(line) {
    try {
        // With `include` a pattern may begin with `!`; both read lines alike.
        return parsePathFilter('include', [line]);
    }
    catch (error) {
        if (error instanceof ConfigurationError)
            return [];
        throw error;
    }
}
/**
 * Reads a tool's ignore file in the analysed folder, which has the form of `.gitignore`. A line that
 * cannot be meant is passed over, as Git does. Nothing is left out where there is no such file.
 */
function readIgnoreFile(project, name) {
    const lines = (project.read(name) ?? '').split(/\r?\n/).slice(0, MAX_PATTERNS);
    const filter = lines.flatMap(parseLine);
    return (path) => filter.length > 0 && isExcluded(filter, path.split('/'));
}

;// CONCATENATED MODULE: ./build/analyzers/markdown/markdown-configs.js





/** In one folder the first that is there counts, as for markdownlint-cli2. */
const RULE_NAMES = [
    '.markdownlint.jsonc',
    '.markdownlint.json',
    '.markdownlint.yaml',
    '.markdownlint.yml',
];
const CLI_NAMES = ['.markdownlint-cli2.jsonc', '.markdownlint-cli2.yaml'];
/** Links that lead nowhere, or were written the wrong way round, and rows that do not fit their table. */
const DEFAULT = {
    kind: 'default',
    config: { default: false, MD011: true, MD042: true, MD052: true, MD056: true },
};
/** A chain of `extends` is this long at most; a longer one is a circle. */
const markdown_configs_EXTENDS_LIMIT = 8;
/** The repository's configurations of markdownlint. */
class MarkdownConfigs {
    /** Names of the files that are configurations. */
    static names = new Set([...RULE_NAMES, ...CLI_NAMES]);
    #project;
    #rules;
    #cli;
    #isIgnored;
    constructor(project) {
        this.#project = project;
        this.#rules = new ToolConfigFinder(project, { names: RULE_NAMES, isNearest: true });
        this.#cli = new ToolConfigFinder(project, { names: CLI_NAMES, isNearest: true });
        this.#isIgnored = readIgnoreFile(project, '.markdownlintignore');
    }
    /** The configuration file at a path, when it is one that counts and cannot be read. */
    brokenAt(path) {
        if (!MarkdownConfigs.names.has(external_node_path_.posix.basename(path)))
            return undefined;
        const found = [this.#rules.governing(path), this.#cli.governing(path)].find((config) => config?.path === path);
        return found?.kind === 'broken' ? found : undefined;
    }
    /** How a file is looked at; `undefined` where it is to be left out. A broken configuration is none. */
    settingsFor(path) {
        if (this.#isIgnored(path))
            return undefined;
        const cli = this.#cli.governing(path);
        const inCli = cli?.kind === 'parsed' ? cli.settings['config'] : undefined;
        const own = this.#rules.governing(path);
        const merged = {
            ...(cli !== undefined && isJsonObject(inCli) && this.#follow(cli.path, inCli, 0)),
            ...(own?.kind === 'parsed' && this.#follow(own.path, own.settings, 0)),
        };
        if (Object.keys(merged).length === 0)
            return DEFAULT;
        // markdownlint itself passes over what it does not know in a configuration.
        return { kind: 'configured', config: merged };
    }
    /** The settings with those of the files that they extend; packages are not installed here. */
    #follow(path, settings, depth) {
        const { extends: base, ...own } = settings;
        if (typeof base !== 'string' || depth >= markdown_configs_EXTENDS_LIMIT)
            return own;
        const basePath = external_node_path_.posix.join(external_node_path_.posix.dirname(path), base);
        const text = basePath.startsWith('..') ? undefined : this.#project.read(basePath);
        const parsed = text === undefined ? undefined : parseToolConfig(basePath, text);
        if (parsed?.kind !== 'parsed')
            return own;
        const inherited = this.#follow(basePath, parsed.settings, depth + 1);
        return jsonObjectOf([...Object.entries(inherited), ...Object.entries(own)]);
    }
}

;// CONCATENATED MODULE: ./build/analyzers/markdown.js





/** What we say of Markdown ourselves; markdownlint's rules are explained by markdownlint. */
const MARKDOWN_PAGE = defineRulePage({
    page: 'markdown',
    title: 'Markdown',
    preface: 'Looks at `.md` and `.markdown` with [markdownlint](https://github.com/DavidAnson/markdownlint). Without a configuration four rules are on, about links that lead nowhere and tables that fall apart; see [the page of the analyzer](../analyzers/markdown.md).',
    rules: {
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The configuration of markdownlint cannot be read.',
            help: 'Nothing of it is followed: the default rules hold.',
        },
    },
});
/** Most things told of one file. */
const markdown_MATCH_LIMIT = 50;
/** markdownlint reads 0.5 MB a CPU second; a longer text is data. */
const markdown_TEXT_LIMIT = 524_288;
function markdown_rangeOf({ lineNumber, errorRange }, lines) {
    const line = (lines[lineNumber - 1] ?? '').replace(/\r$/, '');
    const [column = 1, length = line.length] = errorRange ?? [];
    const startColumn = Math.min(column, line.length + 1);
    const endColumn = Math.min(startColumn + length, line.length + 1);
    return { startLine: lineNumber, startColumn, endLine: lineNumber, endColumn };
}
function markdown_toMatch(error, lines, severity) {
    const [rule = 'MD'] = error.ruleNames;
    const detail = error.errorDetail === null ? '' : `: ${error.errorDetail}`;
    return {
        rule,
        severity,
        message: toMessage(`${error.ruleDescription}${detail}`),
        ...(error.ruleInformation !== null && { helpUrl: error.ruleInformation }),
        ...markdown_rangeOf(error, lines),
    };
}
async function openLint() {
    const { lint } = await Promise.all(/* import() */[__nccwpck_require__.e(449), __nccwpck_require__.e(484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2449));
    return (text, { config }) => {
        const results = lint({ strings: { text }, config, noInlineConfig: false });
        return results['text'] ?? [];
    };
}
function markdown_analyze({ path, text }, lint, configs) {
    const broken = configs.brokenAt(path);
    if (broken !== undefined) {
        const { message, range } = broken;
        return toOwnMatches(MARKDOWN_PAGE, [{ rule: 'invalid-configuration', message, range }]);
    }
    const settings = isMarkdown(path) ? configs.settingsFor(path) : undefined;
    if (settings === undefined || text.length > markdown_TEXT_LIMIT)
        return [];
    const lines = text.split('\n');
    // markdownlint calls all of its rules errors, line lengths too: nothing for which a run should fail.
    const isOurs = settings.kind === 'default';
    return lint(text, settings)
        .slice(0, markdown_MATCH_LIMIT)
        .map((error) => markdown_toMatch(error, lines, !isOurs && error.severity === 'error' ? 'warning' : 'notice'));
}
function isMarkdown(path) {
    return /\.(?:md|markdown)$/i.test(path);
}
/** markdownlint: links and images that lead nowhere, and whatever the project asks for. */
const markdown = defineAnalyzer({
    id: 'markdown',
    name: 'markdownlint',
    modules: [],
    claims: (path) => isMarkdown(path) || MarkdownConfigs.names.has(external_node_path_.posix.basename(path)),
    async load({ project }) {
        const lint = await openLint();
        const configs = new MarkdownConfigs(project);
        return { analyze: (file) => markdown_analyze(file, lint, configs), memoryBytes: () => 0 };
    },
});

;// CONCATENATED MODULE: ./build/analyzers/merge-conflict.js




/** The rules of `merge-conflict`. */
const MERGE_CONFLICT_PAGE = defineRulePage({
    page: 'merge-conflict',
    title: 'Merge conflicts',
    preface: 'Looks at all text. What stands in a fenced block of Markdown is an example.',
    rules: {
        conflict: {
            severity: 'error',
            isEnabled: true,
            summary: 'A merge conflict was committed unresolved.',
            help: 'Git wrote both sides into the file, between `<<<<<<<` and `>>>>>>>`. Keep what is right and delete the markers. In tests, which may be about conflicts, it is a notice.',
        },
        marker: {
            severity: 'warning',
            isEnabled: true,
            summary: 'A marker of a merge conflict was left behind.',
            help: 'One end of a conflict is there and the other is not: a conflict that was resolved in part. Delete the marker, and look whether both sides are still there. In tests it is a notice.',
        },
    },
});
/** A line that Git or Mercurial writes: seven signs, and a label after those at the ends. */
const MARKER = /^(?:(<{7}|>{7}) \S.*|={7}\r?)$/gm;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;
/** Where the fences of Markdown are; none in other files. */
function fencesOf({ path, text }) {
    if (!/\.(?:md|mdx|markdown|mdown)$/i.test(path))
        return [];
    return [...text.matchAll(FENCE)].map(({ index }) => index);
}
const KINDS = {
    '<<<<<<<': 'start',
    '>>>>>>>': 'end',
};
function markersOf(file) {
    const fences = fencesOf(file);
    const markers = [];
    const lines = createLineIndex(file.text);
    let fence = 0;
    for (const { index, 0: whole, 1: signs = '' } of file.text.matchAll(MARKER)) {
        while ((fences[fence] ?? Infinity) < index)
            fence += 1;
        if (fence % 2 === 1)
            continue;
        const range = lines.rangeOfUtf16(index, index + whole.trimEnd().length);
        markers.push({ kind: KINDS[signs] ?? 'middle', range });
    }
    return markers;
}
/** Pairs the markers: a start, a middle and an end are a conflict, anything else is left over. */
function pair(markers) {
    const found = [];
    const leave = ({ range }) => {
        found.push({ rule: 'marker', message: 'A marker of a merge conflict was left behind', range });
    };
    let start;
    let hasMiddle = false;
    for (const marker of markers) {
        if (marker.kind === 'middle') {
            hasMiddle = start !== undefined;
        }
        else if (marker.kind === 'start') {
            if (start !== undefined)
                leave(start);
            [start, hasMiddle] = [marker, false];
        }
        else if (start === undefined || !hasMiddle) {
            leave(marker);
        }
        else {
            const message = `This merge conflict, up to line ${marker.range.startLine}, was committed unresolved`;
            found.push({ rule: 'conflict', message, range: start.range });
            start = undefined;
        }
    }
    if (start !== undefined)
        leave(start);
    return found;
}
function merge_conflict_inspect(file) {
    if (!file.text.includes('<<<<<<< ') && !file.text.includes('>>>>>>> '))
        return [];
    const found = pair(markersOf(file));
    return isTestFile(file.path)
        ? found.map((match) => ({ ...match, severity: 'notice' }))
        : found;
}
/** Conflicts that were committed unresolved. */
const mergeConflict = defineTextAnalyzer({
    name: 'Merge conflicts',
    page: MERGE_CONFLICT_PAGE,
    inspect: merge_conflict_inspect,
});

;// CONCATENATED MODULE: ./build/analyzers/php-files.js

/** Extensions that GitHub's Linguist knows as PHP and no other language shares. */
const EXTENSIONS = new Set([
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
    return EXTENSIONS.has(external_node_path_.posix.extname(path).toLowerCase());
}

;// CONCATENATED MODULE: ./build/analyzers/php/lex-php.js
const OPEN_TAG = /<\?(?:php(?=\s|$)|=)/gi;
const HTML_END = /\?>/y;
const SPACE = /\s+/y;
const LINE_COMMENT = /(?:\/\/|#(?!\[))[^\n?]*(?:\?(?!>)[^\n?]*)*/y;
const HEREDOC = /<<<[ \t]*(?<quote>["']?)(?<label>[A-Za-z_]\w*)\k<quote>\r?\n/y;
const SINGLE_QUOTED = /'[^'\\]*(?:\\[^][^'\\]*)*(?:'|(?<open>$))/y;
const VARIABLE = /\$[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const lex_php_NAME = /\\?[A-Za-z_\u0080-\uffff][\w\\\u0080-\uffff]*/y;
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
        else if (this.#take(lex_php_NAME) !== undefined)
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
const judge_php_syntax_QUOTE_LIMIT = 40;
const judge_php_syntax_quote = (text) => `\`${text.length > judge_php_syntax_QUOTE_LIMIT ? `${text.slice(0, judge_php_syntax_QUOTE_LIMIT - 1)}…` : text}\``;
function judgePair(left, right) {
    if (left.kind === 'operator') {
        return DANGLING.has(left.text) && ENDS.has(right.text)
            ? `Expected a value after ${judge_php_syntax_quote(left.text)}, found ${judge_php_syntax_quote(right.text)}.`
            : undefined;
    }
    const isOperand = VALUES.has(right.kind) || (right.kind === 'name' && !INFIX_WORDS.has(right.text.toLowerCase()));
    return VALUE_ENDS.has(left.kind) && isOperand
        ? `Expected an operator or \`;\` after ${judge_php_syntax_quote(left.text)}, found ${judge_php_syntax_quote(right.text)}.`
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
    const message = kind === 'unclosed' ? `${judge_php_syntax_quote(text)} is never closed.` : `${judge_php_syntax_quote(text)} closes nothing.`;
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

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-taint.js
/** What PHP fills with what came with the request. */
const php_taint_REQUEST = new Set([
    '$HTTP_RAW_POST_DATA',
    '$_COOKIE',
    '$_GET',
    '$_POST',
    '$_REQUEST',
]);
/** Parts of `$_SERVER` that the sender writes. */
const SENT_HEADER = /^\$_SERVER\[['"](?:HTTP_(?!HOST)\w{1,60}|QUERY_STRING)['"]\]$/;
/** How Laravel's and Symfony's request objects hand out what was sent. */
const php_taint_REQUEST_CALL = /^(?:\$(?:this->)?request->(?:(?:query|request|cookies|headers)->(?:get|all)|input|query|get|post|cookie|header|json|all|getContent|getQuery|getQueryParams|getParsedBody|getData)|request)\(['"\w)]/;
/** Functions that give back the text they were given, in whole or in part. */
const php_taint_COPYING = /^\\?(?:l?trim|rtrim|chop|strto(?:lower|upper)|(?:uc|lc)(?:first|words)|v?sprintf|implode|join|explode|str_i?replace|substr|mb_substr|(?:raw)?urldecode|base64_decode|hex2bin|gzuncompress|gzinflate|stripslashes|wp_unslash|html_entity_decode|htmlspecialchars_decode|nl2br|strval|strrev|str_pad|stristr|strstr|strtr|utf8_(?:en|de)code|mb_convert_encoding|iconv|json_decode|array_(?:merge|values|shift|pop)|current|reset|end|realpath)$/;
/** Casts whose result is a number or a truth value. */
const NUMBER_CAST = /^(?:int|integer|float|double|bool|boolean)$/i;
const php_taint_everything = ({ namedChildren }) => namedChildren;
function valuesOf(call) {
    const passed = call.childForFieldName('arguments')?.namedChildren ?? [];
    return passed.flatMap((argument) => argument.namedChildren.slice(-1));
}
/** An address that begins so stays on one host, whatever follows. */
const php_taint_FIXED_HOST = /^['"](?:Location:\s{0,5})?(?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#]|\.\.?\/|\w[\w-]{0,60}\.php)/i;
/** By the type of a node: which of its parts come out in its value. */
const php_taint_PARTS = {
    argument: php_taint_everything,
    array_creation_expression: php_taint_everything,
    array_element_initializer: ({ namedChildren }) => namedChildren.slice(-1),
    binary_expression: (node) => /^(?:\.|\?\?|\+|\?:)$/.test(node.childForFieldName('operator')?.type ?? '')
        ? node.namedChildren
        : [],
    cast_expression: (node) => NUMBER_CAST.test(node.childForFieldName('type')?.text ?? '')
        ? []
        : node.namedChildren.slice(-1),
    conditional_expression: ({ namedChildren }) => namedChildren.slice(1),
    encapsed_string: php_taint_everything,
    error_suppression_expression: php_taint_everything,
    function_call_expression: (node) => php_taint_COPYING.test(node.childForFieldName('function')?.text ?? '') ? valuesOf(node) : [],
    heredoc: php_taint_everything,
    heredoc_body: php_taint_everything,
    parenthesized_expression: php_taint_everything,
    sequence_expression: php_taint_everything,
    shell_command_expression: php_taint_everything,
    subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
};
function php_taint_assignmentOf(node) {
    if (node.type === 'foreach_statement') {
        const [list, target] = node.namedChildren;
        const value = target?.type === 'pair' ? target.namedChildren.at(-1) : target;
        if (list === undefined || value?.type !== 'variable_name')
            return undefined;
        return { names: [value.text], value: list, isAdded: false };
    }
    const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'list_literal' ? left.namedChildren : [left];
    const isAdded = node.type === 'augmented_assignment_expression';
    return { names: targets.map(({ text }) => text), value, isAdded };
}
const PHP_FLOW = {
    scopes: ['anonymous_function', 'arrow_function', 'function_definition', 'method_declaration'],
    closures: new Set(['anonymous_function', 'arrow_function']),
    branches: [
        'case_statement',
        'catch_clause',
        'compound_statement',
        'conditional_expression',
        'else_clause',
        'else_if_clause',
        'for_statement',
        'foreach_statement',
        'if_statement',
        'while_statement',
    ],
    assignments: [
        'assignment_expression',
        'augmented_assignment_expression',
        'foreach_statement',
        'reference_assignment_expression',
    ],
    conditions: ['conditional_expression', 'else_if_clause', 'if_statement', 'while_statement'],
    assignmentOf: php_taint_assignmentOf,
    parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
};
/** What a request brings in PHP, Laravel and Symfony, and how it spreads. */
const PHP_TAINT = {
    flow: PHP_FLOW,
    isSource(node) {
        switch (node.type) {
            case 'variable_name':
                return php_taint_REQUEST.has(node.text);
            case 'subscript_expression':
                return php_taint_REQUEST.has(node.namedChildren[0]?.text ?? '') || SENT_HEADER.test(node.text);
            case 'function_call_expression':
                return /^(?:\\?file_get_contents\(['"]php:\/\/input|\\?filter_input\(INPUT_(?:GET|POST|COOKIE),[^,]{1,60}\)$|request\(['"])/.test(node.text.slice(0, 200));
            case 'member_call_expression':
                return php_taint_REQUEST_CALL.test(node.text.slice(0, 200));
            default:
                return false;
        }
    },
    variableOf: ({ type, text }) => type === 'variable_name' || type === 'member_access_expression' ? text : undefined,
    partsOf: (node, danger) => danger === 'url' && php_taint_FIXED_HOST.test(node.text.slice(0, 300))
        ? []
        : (php_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:in_array|array_key_exists|array_search|is_numeric|is_int|ctype_\w{1,10}|preg_match|filter_var|str_starts_with|strncmp|hash_equals|checkdate|\w{0,30}(?:valid|allow|safe|check|verif|permi|nonce)\w{0,30})\s?\(|[!=]==?\s{0,2}['"]\w|isset\(\$(?!_(?:GET|POST|REQUEST|COOKIE))/i,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-flow-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const php_flow_refinements_tainted = (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, PHP_TAINT), match);
};
const unserialized = php_flow_refinements_tainted('code');
const sql = php_flow_refinements_tainted('sql');
/** SQL as it begins; anything else with a request's value in it is not for a database. */
const SQL_TEXT = /^.{0,3}\s{0,20}(?:SELECT\s|INSERT\s{1,4}INTO|UPDATE\s|DELETE\s{1,4}FROM|REPLACE\s{1,4}INTO)/i;
/** Whether a text is SQL, and not only the left part of a longer one. */
function isWholeStatement(text) {
    return SQL_TEXT.test(text.text.slice(0, 60)) && text.parent?.type !== 'binary_expression';
}
/** Rules for PHP that follow values of a request. */
const PHP_FLOW_REFINEMENTS = {
    'callback-of-request': php_flow_refinements_tainted('name'),
    'command-of-request': php_flow_refinements_tainted('shell'),
    'echo-of-request': php_flow_refinements_tainted('html'),
    'eval-of-request': php_flow_refinements_tainted('code'),
    'include-of-request': php_flow_refinements_tainted('path'),
    'ldap-of-request': php_flow_refinements_tainted('code'),
    'open-redirect': php_flow_refinements_tainted('url'),
    'path-of-request': php_flow_refinements_tainted('path'),
    'regexp-of-request': php_flow_refinements_tainted('code'),
    'session-of-request': php_flow_refinements_tainted('code'),
    'sql-of-request': (match, captures) => captures.has('text') && !isWholeStatement(match) ? [] : sql(match, captures),
    // What is turned into arrays and numbers only can do no harm.
    'unserialize-of-request': (match, captures) => match.text.includes('allowed_classes') ? [] : unserialized(match, captures),
    'url-of-request': php_flow_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-lint-refinements.js


/** Comments, and what PHP defines before the first statement runs. */
const NOT_RUN = /^(?:comment|function_definition|class_declaration|interface_declaration|trait_declaration|enum_declaration|text_interpolation|named_label_statement|empty_statement|php_tag)$/;
/** Classes of which the first catches the others. */
const FAMILY = {
    Error: /^\\?(?:\w{0,30}Error)$/,
    Exception: /^\\?\w{1,60}Exception$/,
    Throwable: /^\\?\w{1,60}(?:Exception|Error)$/,
};
function isShadowed(name, earlier) {
    return earlier.some((each) => {
        const bare = each.replace(/^\\/, '');
        return bare === name.replace(/^\\/, '') || (FAMILY[bare]?.test(name) ?? false);
    });
}
/** Handlers that never run, since one above takes the same. */
function shadowedHandlers(statement) {
    const earlier = [];
    return statement.namedChildren
        .filter(({ type }) => type === 'catch_clause')
        .filter((clause) => {
        const names = (clause.childForFieldName('type')?.namedChildren ?? []).map(({ text }) => text);
        const never = names.length > 0 && names.every((name) => isShadowed(name, earlier));
        earlier.push(...names);
        return never;
    });
}
function php_lint_refinements_hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const isPlain = format.namedChildren.every(({ type }) => /^(?:string_content|escape_sequence)$/.test(type));
    const passed = values.namedChildren.filter(({ type }) => type === 'argument');
    if (!isPlain || passed.some(({ text }) => text.startsWith('...') || /^\w+:/.test(text)))
        return false;
    const places = countPlaces(format.text.slice(1, -1));
    return places !== undefined && places > passed.length - 1;
}
/** Uses of a loop's variable after the loop, in the same block, before `unset`. */
function usesAfter(loop, name) {
    let next = loop.nextNamedSibling;
    for (let count = 0; next !== null && count < 50; count += 1, next = next.nextNamedSibling) {
        const text = next.text.slice(0, 5000);
        const isThere = new RegExp(`${name.replace('$', '\\$')}\\b`).test(text);
        if (isThere)
            return !/^unset\b/.test(text) && next.type !== 'foreach_statement';
    }
    return false;
}
/** Whether a function is called where somebody has asked whether it exists. */
function isGuarded(call) {
    return (isChosen(call, /function_exists|extension_loaded|PHP_VERSION|version_compare/i) ||
        [...around(call)].some(({ type }) => type === 'function_static_declaration'));
}
function bodyOf(branch) {
    const text = branch?.text ?? '';
    return branch?.type === 'else_clause' ? (branch.childForFieldName('body')?.text ?? text) : text;
}
/** What the queries of rules/php about slips cannot say, by rule. */
const PHP_LINT_REFINEMENTS = {
    'duplicate-catch': shadowedHandlers,
    'format-argument-count': (match, captures) => when(php_lint_refinements_hasWrongCount(captures), match),
    'identical-branches': (match, captures) => when(bodyOf(captures.get('one')) === bodyOf(captures.get('other')) &&
        !/^\{\s*\}$/.test(bodyOf(captures.get('one'))), match),
    'loop-reference-kept': (match, captures) => when(usesAfter(match, captures.get('name')?.text ?? ''), match),
    'removed-function': (match) => when(!isGuarded(match), match),
    'unreachable-code': (match) => when(!NOT_RUN.test(match.type) && match.type !== 'break_statement', match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/repeated.js
/** Nodes whose key another node before them has; those without a key are never repeated. */
function repeated(nodes, keyOf) {
    const seen = new Set();
    return nodes.filter((node) => {
        const key = keyOf(node);
        if (key === undefined)
            return false;
        const isRepeated = seen.has(key);
        seen.add(key);
        return isRepeated;
    });
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-refinements.js






/** A `return` in these leaves something else than the function around them, or is found from there. */
const php_refinements_OWN_RETURN = new Set([
    'anonymous_class',
    'anonymous_function',
    'anonymous_function_creation_expression',
    'arrow_function',
    'finally_clause',
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
/** An integer-like text is the same key as the integer. */
function keyOf(key) {
    if (key.type === 'integer')
        return key.text;
    const isPlain = key.namedChildren.every(({ type }) => type === 'string_content');
    const isText = key.type === 'string' || key.type === 'encapsed_string';
    return isText && isPlain ? key.text.slice(1, -1) : undefined;
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
/** What a request brings is reported by a rule of its own. */
function isTaintedCode(values) {
    return (values.type === 'arguments' &&
        values.namedChildren.some((each) => isTainted(each, 'code', PHP_TAINT)));
}
/** What the queries of rules/php cannot say, by rule. */
const PHP_REFINEMENTS = {
    ...PHP_FLOW_REFINEMENTS,
    ...PHP_LINT_REFINEMENTS,
    'debug-output': (match) => when(!hasUsedResult(match) && !isMeantForDebugging(match), match),
    'duplicate-array-key': (match) => repeated(keysOf(match), keyOf),
    'duplicate-case': (match) => repeated(fieldsOf(match.namedChildren, 'value'), unlessChanging),
    'duplicate-condition': (match) => repeated(conditionsOf(match), unlessChanging),
    'eval-of-variable': (match) => when(!match.namedChildren.some((each) => isTaintedCode(each)), match),
    'extract-of-request': (match) => when(overwrites(match), match),
    'return-in-finally': (match) => [...namedBelow(match, php_refinements_OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
    'shell-of-variable': (match) => when(match.namedChildCount > 1 &&
        !piecesOf(match).every(isFixed) &&
        !isTainted(match, 'shell', PHP_TAINT), match),
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
        id: 'callback-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses what is called or created here: any function, any class.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "call_user_func" "call_user_func_array" "array_map" "register_shutdown_function" "\\\\call_user_func" "\\\\call_user_func_array")) ((function_call_expression function: [(variable_name) (subscript_expression)] @data) @match) ((object_creation_expression [(variable_name) (subscript_expression)] @data) @match)',
    },
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'A value of the request becomes part of a command line; its sender can run other programs.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "pcntl_exec" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression) @match @data)',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'This makes cookies readable by scripts, or sends them over plain HTTP.',
        query: '((function_call_expression function: (name) @function arguments: (arguments . (argument (string) @option) . (argument [(integer) (boolean) (string)] @value))) @match (#eq? @function "ini_set") (#any-of? @option "\'session.cookie_httponly\'" "\'session.cookie_secure\'") (#any-of? @value "0" "false" "\'0\'" "\'off\'")) ((function_call_expression function: (name) @function arguments: (arguments (argument (array_creation_expression (array_element_initializer . (string) @option . (boolean) @value) @match)))) (#any-of? @function "setcookie" "session_set_cookie_params" "setrawcookie") (#any-of? @option "\'httponly\'" "\'secure\'") (#any-of? @value "false" "FALSE"))',
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
        id: 'duplicate-catch',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This handler never runs: one above it already takes what it names.',
        query: '((try_statement (catch_clause) (catch_clause)) @match)',
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
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'A value of the request is printed as it is; a link can so put a script into this page.',
        query: '((echo_statement (_) @data) @match) ((print_intrinsic (_) @data) @match) ((expression_statement . [(subscript_expression) (variable_name) (binary_expression)] @data .) @match)',
    },
    {
        id: 'empty-loop-body',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'The semicolon ends the statement here; the block after it runs always.',
        query: '((if_statement condition: (_) body: [(empty_statement) (expression_statement . ";")] @match))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'A value of the request is run as PHP code.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument (_) @data))) @match (#any-of? @function "eval" "create_function" "assert" "\\\\assert"))',
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
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: '`extract` lets the request set any variable here, those that guard access among them.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match (#any-of? @function "extract" "\\\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'The format has more places than it is given values.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf"))',
    },
    {
        id: 'hardcoded-database-password',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'The password of this database stands in the code, for everybody who can read it.',
        query: '((object_creation_expression (name) @class (arguments . (argument) . (argument (_)) . (argument (string (string_content) @password)))) @match (#any-of? @class "mysqli" "PDO")) ((function_call_expression function: (name) @function arguments: (arguments . (argument) . (argument) . (argument (string (string_content) @password)))) @match (#any-of? @function "mysqli_connect" "mysql_connect" "oci_connect"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement body: (_) @one . alternative: (else_clause) @other .) @match) ((conditional_expression body: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'impossible-count',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'A count is never below zero, so this is always the same.',
        query: '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator right: (integer) @zero) @match (#any-of? @function "count" "sizeof" "strlen" "mb_strlen" "\\\\count" "\\\\strlen") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
    },
    {
        id: 'in-array-not-strict',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: 'Without `true` as third argument `in_array` compares loosely: "1e1" is 10 and "abc" may be 0.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument) .)) @match (#any-of? @function "in_array" "array_search" "\\\\in_array" "\\\\array_search"))',
    },
    {
        id: 'include-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses which file is run; look its value up in a list of what is allowed.',
        query: '([(include_expression (_) @data) (include_once_expression (_) @data) (require_expression (_) @data) (require_once_expression (_) @data)] @match)',
    },
    {
        id: 'ldap-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'A value of the request becomes part of the query; its sender can ask for something else.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument) (argument) . (argument (_) @data))) @match (#any-of? @function "ldap_search" "ldap_list" "ldap_read")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments . (argument (_) @data))) @match (#match? @object "[xX]path$") (#any-of? @method "query" "evaluate"))',
    },
    {
        id: 'loop-reference-kept',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        message: 'After this loop `{name}` is still a reference to the last item; writing to it changes the list.',
        query: '((foreach_statement (by_ref (variable_name) @name)) @match)',
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
        id: 'missing-throw',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'This exception is created and forgotten; `throw` seems to be missing.',
        query: '((expression_statement (object_creation_expression [(name) (qualified_name)] @class) @match) (#match? @class "(?:Exception|Error)$"))',
    },
    {
        id: 'nan-comparison',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'Nothing is equal to NAN, not even NAN; use `is_nan`.',
        query: '((binary_expression left: (_) operator: _ @operator right: (name) @nan) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN")) ((binary_expression left: (name) @nan operator: _ @operator right: (_)) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN"))',
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
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "header" "\\\\header") (#match? @data "^.[Ll]ocation:")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "redirect" "wp_redirect")) ((object_creation_expression (name) @class (arguments . (argument (_) @data))) @match (#eq? @class "RedirectResponse"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses the file that `{function}` uses; `../` leads out of the folder it was meant to stay in.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "readfile" "fopen" "file" "file_get_contents" "file_put_contents" "unlink" "rmdir" "mkdir" "opendir" "scandir" "glob" "highlight_file" "show_source" "parse_ini_file" "rename" "copy" "touch" "chmod" "\\\\readfile" "\\\\fopen" "\\\\file" "\\\\file_get_contents" "\\\\file_put_contents" "\\\\unlink"))',
    },
    {
        id: 'phpinfo-output',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`phpinfo` shows paths, versions, modules and the environment with its secrets.',
        query: '((function_call_expression function: (_) @function) @match (#any-of? @function "phpinfo" "\\\\phpinfo"))',
    },
    {
        id: 'preg-eval-modifier',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'The modifier `e` ran the replacement as PHP; since PHP 7 it is an error.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @pattern))) @match (#any-of? @function "preg_replace" "\\\\preg_replace") (#match? @pattern "[/#~|][imsxADSUXJu]{0,6}e[imsxADSUXJu]{0,6}[\'\\"]$"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "preg_match" "preg_match_all" "preg_replace" "preg_replace_callback" "preg_split" "preg_grep" "\\\\preg_match" "\\\\preg_replace"))',
    },
    {
        id: 'removed-function',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`{function}` was removed from PHP; the program fails here.',
        query: '((function_call_expression function: (name) @function) @match (#any-of? @function "mysql_query" "mysql_connect" "mysql_pconnect" "mysql_select_db" "mysql_fetch_array" "mysql_fetch_assoc" "mysql_fetch_row" "mysql_fetch_object" "mysql_num_rows" "mysql_real_escape_string" "mysql_error" "mysql_close" "mysql_insert_id" "each" "create_function" "split" "spliti" "ereg" "eregi" "ereg_replace" "eregi_replace" "mcrypt_encrypt" "mcrypt_decrypt" "get_magic_quotes_gpc" "get_magic_quotes_runtime" "set_magic_quotes_runtime" "money_format" "call_user_method" "session_register" "session_unregister" "restore_include_path" "hebrevc" "convert_cyr_string" "ezmlm_hash"))',
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
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: [(variable_name) (member_access_expression) (scoped_property_access_expression)] @left right: (_) @right) @match (#eq? @left @right))',
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
        id: 'session-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses the id of the session; somebody can hand out one that they know.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "session_id" "\\\\session_id" "session_name"))',
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
        id: 'sql-interpolation',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        message: 'A variable is put into SQL text; use a placeholder.',
        query: '((function_call_expression function: (name) @function arguments: (arguments (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @function "mysqli_query" "pg_query" "mysql_query" "sqlsrv_query") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @method "query" "exec" "prepare" "execute" "get_results" "get_var" "get_row") (#match? @match "^.\\\\s{0,9}(?:SELECT|INSERT|UPDATE|DELETE)\\\\s[^$]{0,400}[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'A value of the request is put into SQL text; use a placeholder.',
        query: '((encapsed_string) @match @data @text) ((binary_expression operator: ".") @match @data @text) ((function_call_expression function: (_) @function arguments: (arguments (argument [(variable_name) (subscript_expression)] @data))) @match (#any-of? @function "mysqli_query" "mysql_query" "pg_query" "sqlite_query" "mysqli_multi_query" "mysqli_real_query")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (subscript_expression) @data))) @match (#any-of? @method "query" "exec" "whereRaw" "orderByRaw" "selectRaw" "havingRaw")) ((scoped_call_expression scope: (name) @class name: (name) @method arguments: (arguments . (argument (_) @data))) @match (#eq? @class "DB") (#any-of? @method "raw" "select" "statement" "unprepared"))',
    },
    {
        id: 'string-addition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`+` adds numbers; texts are joined with `.`.',
        query: '((binary_expression left: [(string) (encapsed_string)] @text operator: "+") @match (#match? @text "^.[^0-9.+\\\\s-]")) ((binary_expression operator: "+" right: [(string) (encapsed_string)] @text) @match (#match? @text "^.\\\\s{0,5}[^0-9.+\\\\s-]"))',
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
        id: 'unreachable-code',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This is never reached: the statement before it always leaves the block.',
        query: '((compound_statement [(return_statement) (break_statement) (continue_statement) (expression_statement (throw_expression))] . (_) @match))',
    },
    {
        id: 'unserialize-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: '`unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "unserialize" "\\\\unserialize"))',
    },
    {
        id: 'upload-with-own-name',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'The file is stored under the name that its sender chose; with `.php` at its end it can be run.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (_) @target))) @match (#any-of? @function "move_uploaded_file" "\\\\move_uploaded_file") (#match? @target "\\\\$_FILES\\\\[.{1,60}\\\\[.name.\\\\]"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "curl_init" "\\\\curl_init" "simplexml_load_file" "get_headers" "getimagesize" "fsockopen")) ((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument (_) @data))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#eq? @option "CURLOPT_URL")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments (argument (_) @data))) @match (#match? @object "[cC]lient$|[hH]ttp$") (#any-of? @method "get" "post" "request"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '{name} can be broken; use `aes-256-gcm`.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (string) @name))) @match (#any-of? @function "openssl_encrypt" "openssl_decrypt" "\\\\openssl_encrypt" "\\\\openssl_decrypt") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
    },
    {
        id: 'weak-hash-of-password',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`{function}` is fast, so that billions of passwords can be tried against a stolen hash; use `password_hash`.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "md5" "sha1" "\\\\md5" "\\\\sha1") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd|[pP]ass)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (string)) . (argument (_) @data))) @match (#any-of? @function "hash" "\\\\hash") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.',
        query: '((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$")) ((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (integer) @mode))) @match (#any-of? @function "chmod" "mkdir" "\\\\chmod" "\\\\mkdir") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$"))',
    },
    {
        id: 'xml-external-entities',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'This lets the document refer to files of this machine and to addresses inside your network.',
        query: '((argument [(name) (binary_expression)] @options) @match (#match? @options "^(?:LIBXML_\\\\w{1,20}\\\\s?\\\\|\\\\s?){0,4}LIBXML_(?:NOENT|DTDLOAD)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (boolean) @value))) @match (#eq? @function "libxml_disable_entity_loader") (#any-of? @value "false" "FALSE"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/php-rules.js








/** The rule id of a syntax error, as of every analyzer that reports them. */
const SYNTAX = 'syntax';
/** A syntax error, where the parser and the lexer both see one. */
function php_rules_inspect(root, { text }) {
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
    grammars: ['tree-sitter-php'],
    helpPage: 'php',
    rules: PHP_RULES,
    refinements: PHP_REFINEMENTS,
    claims: isPhpFile,
    inspect: php_rules_inspect,
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

;// CONCATENATED MODULE: ./build/analyzers/ruby-files.js

const ruby_files_EXTENSIONS = new Set([
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
    return NAMES.has(external_node_path_.posix.basename(path)) || ruby_files_EXTENSIONS.has(external_node_path_.posix.extname(path).toLowerCase());
}

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
    describe: (rule) => rule === 'syntax' ? { summary: 'Ruby cannot parse the file.' } : WARNING_RULES[rule],
    load({ assets }) {
        const parser = createRubyParser(assets.module('prism'));
        return Promise.resolve({
            analyze: (file) => prism_analyze(parser, file),
            memoryBytes: () => parser.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-taint.js
/** How Flask, Django and FastAPI hand out what was sent. */
const python_taint_REQUEST = /^(?:self\.)?request\.(?:args|form|values|json|data|cookies|headers|GET|POST|COOKIES|META|body|query_string|query_params|get_json\(|get_data\(|get_argument\()/;
/** Methods that give back text of their object. */
const python_taint_COPYING_METHOD = /^(?:strip|lstrip|rstrip|lower|upper|title|replace|decode|encode|format|join|split|get|getlist|pop|read)$/;
/** Functions that give back the text they were given, in whole or in part. */
const python_taint_COPYING = /^(?:str|bytes|unquote|unquote_plus|urllib\.parse\.unquote|os\.path\.(?:join|abspath|normpath)|Path|pathlib\.Path|base64\.b64decode|b64decode|base64\.urlsafe_b64decode|json\.loads)$/;
const python_taint_FIXED_HOST = /^[fF]?["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const python_taint_everything = ({ namedChildren }) => namedChildren;
function python_taint_partsOfCall(call) {
    const target = call.childForFieldName('function');
    const values = call.childForFieldName('arguments')?.namedChildren ?? [];
    if (target === null)
        return [];
    if (python_taint_COPYING.test(target.text.slice(0, 60)))
        return values;
    const object = target.childForFieldName('object');
    const method = target.childForFieldName('attribute')?.text ?? '';
    if (object === null || !python_taint_COPYING_METHOD.test(method))
        return [];
    return /^(?:format|join|replace)$/.test(method) ? [object, ...values] : [object];
}
const python_taint_PARTS = {
    await: python_taint_everything,
    // In SQL the values beside a statement stand in a tuple; in a format they become text.
    binary_operator: (node) => /^[+%/]$/.test(node.childForFieldName('operator')?.type ?? '') ? node.namedChildren : [],
    boolean_operator: python_taint_everything,
    call: python_taint_partsOfCall,
    concatenated_string: python_taint_everything,
    conditional_expression: ({ namedChildren }) => [
        ...namedChildren.slice(0, 1),
        ...namedChildren.slice(2),
    ],
    dictionary: () => [],
    interpolation: python_taint_everything,
    keyword_argument: (node) => node.namedChildren.slice(-1),
    list: python_taint_everything,
    parenthesized_expression: python_taint_everything,
    string: python_taint_everything,
    subscript: ({ namedChildren }) => namedChildren.slice(0, 1),
    tuple: python_taint_everything,
};
function python_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'pattern_list' ? left.namedChildren : [left];
    return {
        names: targets.map(({ text }) => text),
        value,
        isAdded: node.type === 'augmented_assignment',
    };
}
function python_taint_hasFixedHost({ text }, danger) {
    return danger === 'url' && python_taint_FIXED_HOST.test(text.slice(0, 300));
}
/** What a request brings in Flask, Django and FastAPI, and how it spreads. */
const PYTHON_TAINT = {
    flow: {
        scopes: ['function_definition', 'lambda'],
        closures: new Set(['function_definition', 'lambda']),
        branches: ['block', 'conditional_expression'],
        assignments: ['assignment', 'augmented_assignment', 'named_expression'],
        conditions: ['conditional_expression', 'elif_clause', 'if_statement', 'while_statement'],
        assignmentOf: python_taint_assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).map((each) => (each.childForFieldName('name') ?? each.namedChildren[0] ?? each).text),
    },
    isSource: ({ type, text }) => (type === 'attribute' || type === 'call') && python_taint_REQUEST.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => python_taint_hasFixedHost(node, danger) ? [] : (python_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:not\s)?in\s|\.is(?:digit|alnum|alpha|numeric)\(|match\(|startswith\(|\w{0,30}(?:valid|allow|safe|check|verif)\w{0,30}\(|[!=]=\s["']\w/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-refinements.js


const python_refinements_tainted = taintedIn(PYTHON_TAINT);
/** What the queries of rules/python cannot say, by rule. */
const PYTHON_REFINEMENTS = {
    'command-of-request': python_refinements_tainted('shell'),
    'deserialization-of-request': python_refinements_tainted('code'),
    'eval-of-request': python_refinements_tainted('code'),
    'html-of-request': python_refinements_tainted('html'),
    'identical-branches': sameText,
    'open-redirect': python_refinements_tainted('url'),
    'path-of-request': python_refinements_tainted('path'),
    'sql-of-request': python_refinements_tainted('sql'),
    'url-of-request': python_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-rules-data.js
/** The rules of rules/python, as they are shipped. */
const PYTHON_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "os.system" "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput")) ((call function: (_) @function arguments: (argument_list . (_) @data (keyword_argument name: (identifier) @name value: (true)))) @match (#any-of? @function "subprocess.run" "subprocess.call" "subprocess.Popen" "subprocess.check_output" "subprocess.check_call" "Popen" "check_output") (#eq? @name "shell"))',
    },
    {
        id: 'deserialization-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: "This builds any object that the data names, and the data is the request's.",
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "pickle.loads" "pickle.load" "cPickle.loads" "marshal.loads" "dill.loads" "yaml.load" "yaml.unsafe_load" "jsonpickle.decode" "shelve.open"))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'A value of the request is run as code.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "eval" "exec" "compile"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "HttpResponse" "mark_safe" "Markup" "render_template_string" "flask.render_template_string" "make_response"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement condition: (_) consequence: (block) @one . alternative: (else_clause body: (block) @other)) @match) ((conditional_expression . (_) @one . (_) . (_) @other) @match)',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call function: (_) @function arguments: (argument_list (keyword_argument name: (identifier) @name value: (false)))) @match (#eq? @function "jwt.decode") (#eq? @name "verify")) ((call function: (_) @function arguments: (argument_list (keyword_argument value: (dictionary (pair key: (string) @name value: (false)))))) @match (#eq? @function "jwt.decode") (#any-of? @name "\\"verify_signature\\"" "\'verify_signature\'"))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "redirect" "flask.redirect" "HttpResponseRedirect" "RedirectResponse"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "open" "send_file" "flask.send_file" "os.remove" "os.unlink" "shutil.rmtree" "FileResponse" "os.listdir"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @method "execute" "executemany" "executescript" "raw" "extra"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "requests.get" "requests.post" "requests.put" "requests.head" "urlopen" "urllib.request.urlopen" "httpx.get" "httpx.post"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/python-rules.js



/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.pyw?$/s;
/** Python as the rule engine sees it. */
const PYTHON = {
    id: 'python-rules',
    name: 'Python rules',
    grammars: ['tree-sitter-python'],
    helpPage: 'python',
    rules: PYTHON_RULES,
    refinements: PYTHON_REFINEMENTS,
    claims: (path) => PYTHON_PATH.test(path),
};
/** Mistakes and dangers in Python. */
const pythonRules = defineRuleAnalyzer(PYTHON);

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-taint.js
/** Variables and attributes that hold what was assigned to them in the same method. */
const VARIABLES = new Set([
    'global_variable',
    'identifier',
    'instance_variable',
]);
/** What Rails and Rack hand to a controller under these names is the sender's. */
const REQUEST_METHODS = new Set(['cookies', 'params']);
/** Parts of `request` that its sender writes. */
const REQUEST_PARTS = /^(?:GET|POST|body|cookies|env|fullpath|headers|host|original_url|params|path|path_info|path_parameters|query_parameters|query_string|raw_post|request_parameters|url|user_agent)$/;
/** Methods whose result is a number, a truth value or a digest, whatever they are given. */
const HARMLESS = /[?]$|^(?:to_i|to_f|to_d|to_r|to_date|to_time|size|length|count|hash|hexdigest|digest|id|ids|class|parameterize|permitted|constantize|user|find|index|sum)$/;
/** What ends one danger, by the name of the method. */
const CURES = {
    code: /^(?:escape|union|quote)$/,
    html: /^(?:h|html_escape|html_escape_once|escape|escapeHTML|escape_once|sanitize|strip_tags|strip_links|escape_javascript|j|json_escape|to_json|url_for|t|l)$/,
    name: /^(?:to_h)$/,
    path: /^(?:basename|path|tempfile|sanitize\w{0,30}|extname|slugify)$/,
    shell: /^(?:shellescape|shelljoin|escape|shellwords)$/,
    sql: /^(?:quote\w{0,20}|sanitize\w{0,30}|to_sql|escape\w{0,20})$/,
    url: /^(?:referr?er|headers|to_h|url_from|url_for|polymorphic_path|path|fullpath|\w{1,60}_(?:path|url))$/,
};
/** Functions that give back the text they were given, in whole or in part. */
const ruby_taint_COPYING = /^(?:String|Array|URI|format|sprintf|raw|join|parse|decode\w{0,20}|unescape\w{0,20}|new|expand_path|urlsafe_decode64|strict_decode64|Pathname)$/;
/** Classes whose methods of such names do so. */
const COPYING_CLASSES = /^(?:Addressable::URI|Base64|CGI|ERB::Util|File|JSON|Pathname|Rack::Utils|URI|String|ActiveSupport::SafeBuffer)$/;
function argumentsOf(call) {
    return call.childForFieldName('arguments')?.namedChildren ?? [];
}
function ruby_taint_nameOf(call) {
    return call.childForFieldName('method')?.text ?? '';
}
/** Whether a call's arguments come out of it: `format(…)`, `File.join(…)`. */
function isCopying(name, receiver) {
    return ruby_taint_COPYING.test(name) && (receiver === null || COPYING_CLASSES.test(receiver.text));
}
/** `ids.map(&:to_i)` and `ids.map { |id| Integer(id) }` leave numbers. */
function makesNumbers(call) {
    const block = call.childForFieldName('block') ?? argumentsOf(call).at(-1);
    return /\bto_i\b|\bInteger\b/.test((block?.text ?? '').slice(0, 200));
}
function ruby_taint_partsOfCall(call, danger) {
    const [name, receiver] = [ruby_taint_nameOf(call), call.childForFieldName('receiver')];
    if (HARMLESS.test(name) || CURES[danger].test(name))
        return [];
    if (receiver === null || /^(?:constant|scope_resolution)$/.test(receiver.type)) {
        return isCopying(name, receiver) ? argumentsOf(call) : [];
    }
    if (makesNumbers(call))
        return [];
    return /^(?:join|concat)$/.test(name) ? [receiver, ...argumentsOf(call)] : [receiver];
}
function isJoining(operator) {
    return operator !== undefined && ['%', '&&', '+', '<<', 'and', 'or', '||'].includes(operator);
}
/** An address that begins so stays on one host, whatever follows. */
const ruby_taint_FIXED_HOST = /^["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
/** Whether text that begins as this does can do no harm of this kind, whatever follows. */
function hasSafeBeginning({ text }, danger) {
    if (danger === 'url')
        return ruby_taint_FIXED_HOST.test(text.slice(0, 300));
    // `send("export_#{format}")` reaches what is named so, and nothing else.
    return danger === 'name' && /^["']\w/.test(text.slice(0, 2));
}
const ruby_taint_everything = ({ namedChildren }) => namedChildren;
/** By the type of a node: which of its parts come out in its value. */
const ruby_taint_PARTS = {
    // The values beside a statement with placeholders stand in an array.
    array: ({ namedChildren }, danger) => danger === 'sql' ? namedChildren.slice(0, 1) : namedChildren,
    binary: (node) => (isJoining(node.childForFieldName('operator')?.type) ? node.namedChildren : []),
    call: ruby_taint_partsOfCall,
    chained_string: ruby_taint_everything,
    conditional: ({ namedChildren }) => namedChildren.slice(1),
    element_reference: ({ namedChildren }) => namedChildren.slice(0, 1),
    interpolation: ruby_taint_everything,
    parenthesized_statements: ruby_taint_everything,
    regex: ruby_taint_everything,
    string: ruby_taint_everything,
    subshell: ruby_taint_everything,
};
function ruby_taint_assignmentOf(node) {
    const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'left_assignment_list' ? left.namedChildren : [left];
    const names = targets.filter(({ type }) => VARIABLES.has(type)).map(({ text }) => text);
    return { names, value, isAdded: node.type === 'operator_assignment' };
}
const RUBY_FLOW = {
    scopes: ['block', 'class', 'do_block', 'lambda', 'method', 'module', 'singleton_method'],
    closures: new Set(['block', 'do_block', 'lambda']),
    branches: [
        'case',
        'else',
        'elsif',
        'ensure',
        'for',
        'if_modifier',
        'rescue',
        'rescue_modifier',
        'then',
        'unless_modifier',
        'until',
        'while',
        'while_modifier',
    ],
    assignments: ['assignment', 'operator_assignment'],
    conditions: ['conditional', 'elsif', 'if', 'if_modifier', 'unless', 'unless_modifier', 'while'],
    assignmentOf: ruby_taint_assignmentOf,
    parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).map((each) => (each.childForFieldName('name') ?? each).text),
};
/** What a request brings in Rails, Sinatra and Rack, and how it spreads. */
const RUBY_TAINT = {
    flow: RUBY_FLOW,
    isSource(node, isLocal) {
        if (node.type === 'element_reference') {
            const object = node.namedChildren[0];
            return object !== undefined && this.isSource(object, isLocal);
        }
        if (node.type === 'identifier')
            return REQUEST_METHODS.has(node.text) && !isLocal(node.text);
        if (node.type !== 'call')
            return false;
        const receiver = node.childForFieldName('receiver');
        return receiver?.text === 'request' && REQUEST_PARTS.test(ruby_taint_nameOf(node)) && !isLocal('request');
    },
    variableOf: (node) => (VARIABLES.has(node.type) ? node.text : undefined),
    partsOf: (node, danger) => hasSafeBeginning(node, danger) ? [] : (ruby_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:include|key|has_key|member|match|in|exclude|cover|start_with|valid\w{0,20}|allowed\w{0,20})\?|=~|[!=]=|\bmatch\b/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-flow-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const ruby_flow_refinements_tainted = (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, RUBY_TAINT), match);
};
/** Rules for Ruby that follow values of a request. */
const RUBY_FLOW_REFINEMENTS = {
    'command-of-request': ruby_flow_refinements_tainted('shell'),
    'deserialization-of-request': ruby_flow_refinements_tainted('code'),
    'eval-of-request': ruby_flow_refinements_tainted('code'),
    'html-of-request': ruby_flow_refinements_tainted('html'),
    'open-redirect': ruby_flow_refinements_tainted('url'),
    'path-of-request': ruby_flow_refinements_tainted('path'),
    'regexp-of-request': ruby_flow_refinements_tainted('code'),
    'render-of-request': ruby_flow_refinements_tainted('path'),
    'send-of-params': ruby_flow_refinements_tainted('name'),
    'sql-of-request': ruby_flow_refinements_tainted('sql'),
    'url-of-request': ruby_flow_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-lint-refinements.js



/** A `return` in these leaves something else than the method around them. */
const ruby_lint_refinements_OWN_RETURN = new Set([
    'class',
    'lambda',
    'method',
    'module',
    'singleton_method',
]);
/** Errors that `rescue StandardError` does not catch, by their names or the beginning of these. */
const BEYOND_STANDARD = /^(?:Exception|ScriptError|LoadError|NotImplementedError|SyntaxError|SecurityError|NoMemoryError|SignalException|Interrupt|SystemExit|SystemStackError|Timeout::ExitException)$/;
/** Errors of the standard library that are known to be caught by it. */
const STANDARD = /^(?:ArgumentError|EncodingError|FiberError|IOError|EOFError|IndexError|KeyError|StopIteration|LocalJumpError|NameError|NoMethodError|RangeError|FloatDomainError|RegexpError|RuntimeError|FrozenError|ThreadError|TypeError|ZeroDivisionError|Errno::\w{1,20}|JSON::ParserError|Timeout::Error)$/;
/** Methods that change the collection they are called on. */
const CHANGING_LIST = new Set([
    'clear',
    'delete',
    'delete_at',
    'insert',
    'shift',
    'unshift',
]);
function assignedConstants(body) {
    return body.namedChildren
        .filter(({ type }) => type === 'assignment')
        .flatMap((assignment) => assignment.childForFieldName('left') ?? [])
        .filter(({ type }) => type === 'constant');
}
/** Methods of a class by their name, those of `self` apart; forgotten where one of them is kept by an alias. */
function repeatedMethods(body) {
    const names = (body?.namedChildren ?? []).flatMap((each) => /^(?:singleton_)?method$/.test(each.type) ? (each.childForFieldName('name') ?? []) : []);
    const others = (body?.namedChildren ?? []).filter(({ type }) => !type.endsWith('method'));
    const words = others.flatMap(({ text }) => text.length < 300 ? (text.match(/\w{1,100}/g) ?? []) : []);
    const kept = new Set(words);
    return repeated(names, (name) => kept.has(name.text)
        ? undefined
        : `${name.parent?.childForFieldName('object')?.text ?? ''} ${name.text}`);
}
function classesOf(clause) {
    const named = clause.childForFieldName('exceptions')?.namedChildren ?? [];
    return clause.childForFieldName('exceptions') === null
        ? ['StandardError']
        : named.map(({ text }) => text);
}
/** Clauses whose classes were all caught above. */
function shadowedClauses(body) {
    const caught = new Set();
    const isCaught = (name) => caught.has(name) ||
        (caught.has('Exception') && (STANDARD.test(name) || BEYOND_STANDARD.test(name))) ||
        (caught.has('StandardError') && STANDARD.test(name));
    return body.namedChildren
        .filter(({ type }) => type === 'rescue')
        .filter((clause) => {
        const classes = classesOf(clause);
        const isShadowed = classes.length > 0 && classes.every(isCaught);
        for (const name of classes)
            caught.add(name);
        return isShadowed;
    });
}
function ruby_lint_refinements_hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const given = values.namedChildren.filter(({ id }) => id !== format.id);
    const isOpen = given.some(({ type }) => /splat|pair|hash|block_argument|comment/.test(type));
    const isPlain = format.namedChildren.every(({ type }) => /^(?:string_content|escape_sequence)$/.test(type));
    const places = isOpen || !isPlain ? undefined : countPlaces(format.text.slice(1, -1));
    return places !== undefined && places !== given.length;
}
function valuesReturned(method) {
    return [...namedBelow(method, ruby_lint_refinements_OWN_RETURN)].filter(({ type, namedChildren: [value] }) => type === 'return' && value !== undefined && !/^(?:super|self)\b/.test(value.text));
}
/** Methods defined on `self` below a `private`, unless they are made private by their name. */
function openMethods(body) {
    let section = 'public';
    const open = [];
    const closing = new Set();
    for (const each of body.namedChildren) {
        if (/^(?:private|protected|public)$/.test(each.text.slice(0, 10)))
            section = each.text;
        else if (each.type === 'singleton_method' && section === 'private')
            open.push(each);
        else if (each.text.startsWith('private_class_method')) {
            for (const word of each.text.match(/\w{1,100}/g) ?? [])
                closing.add(word);
        }
    }
    return open.filter((method) => !closing.has(method.childForFieldName('name')?.text ?? ''));
}
function changesOf(call, list) {
    const block = call.childForFieldName('block');
    // Blocks in one another would be searched again and again.
    if (block === null || list === undefined || block.endIndex - block.startIndex > 20_000)
        return [];
    const [each, ...others] = block.childForFieldName('parameters')?.namedChildren ?? [];
    if (each === undefined || others.length > 0)
        return [];
    const changes = [...namedBelow(block)].filter((node) => node.type === 'call' &&
        node.childForFieldName('receiver')?.text === list.text &&
        CHANGING_LIST.has(node.childForFieldName('method')?.text ?? ''));
    // Whoever leaves the loop right after the change is not hurt by it.
    return /\b(?:break|return)\b/.test(block.text) ? [] : changes.slice(0, 1);
}
const haveSameText = (captures) => {
    const [one, other] = [captures.get('one'), captures.get('other')];
    return ruby_lint_refinements_bodyOf(one) !== '' && ruby_lint_refinements_bodyOf(one) === ruby_lint_refinements_bodyOf(other);
};
/** What a branch says, without its keyword. */
function ruby_lint_refinements_bodyOf(branch) {
    if (branch === undefined)
        return '';
    const isBlock = branch.type === 'then' || branch.type === 'else';
    return isBlock ? branch.namedChildren.map(({ text }) => text).join('\n') : branch.text;
}
/** What has a value of its own, other than true or false by its form. */
function isValue(node) {
    return /^(?:identifier|call|constant|element_reference|instance_variable|integer|nil|simple_symbol|string)$/.test(node?.type ?? '');
}
/** What the queries of rules/ruby about slips cannot say, by rule. */
const RUBY_LINT_REFINEMENTS = {
    'constant-assigned-twice': (match) => repeated(assignedConstants(match), ({ text }) => text),
    'duplicate-method': (match) => repeatedMethods(match.childForFieldName('body')),
    'duplicate-rescue': shadowedClauses,
    'empty-condition-body': (match) => when(match.namedChildren.length === 1 && !/#/.test(match.text), match),
    'format-argument-count': (match, captures) => when(ruby_lint_refinements_hasWrongCount(captures), match),
    'hash-iteration-with-change': (match, captures) => changesOf(match, captures.get('list')),
    'identical-branches': (match, captures) => when(haveSameText(captures), match),
    'implicit-concatenation': (match) => when(match.startPosition.row === match.endPosition.row, match),
    'ineffective-private': openMethods,
    'negated-comparison': (match, captures) => when(isValue(captures.get('operand')) && isValue(captures.get('right')), match),
    'return-in-initialize': valuesReturned,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-refinements.js





/**
 * A `return` in these does not leave the method around them, or not always; one in an `ensure` within
 * is found from there.
 */
const ruby_refinements_OWN_RETURN = new Set([
    'binary',
    'block',
    'case',
    'class',
    'do_block',
    'ensure',
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
/** Methods whose result cannot change the text around it: a number, or quoted; the latter by a part of the name. */
const NEUTRAL = /^(?:to_i|to_f|to_sql|pid|hash|length|size|count|id)$/;
const QUOTING = /escape|quote|sanitize/;
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
function ruby_refinements_nameOf(node) {
    return (node.childForFieldName('method') ?? node).text;
}
function isHarmless(method) {
    return NEUTRAL.test(method) || QUOTING.test(method);
}
function isQuoted(value) {
    if (SAFE_TYPES.has(value.type))
        return true;
    if (!NAMED.has(value.type))
        return false;
    if (MADE_SAFE.test(ruby_refinements_nameOf(value)))
        return true;
    const receiver = value.childForFieldName('receiver');
    return (value.type === 'call' && isHarmless(ruby_refinements_nameOf(value))) || receiver?.text === 'Shellwords';
}
function interpolatedIn(text) {
    const interpolations = text.namedChildren.filter(({ type }) => type === 'interpolation');
    return interpolations.flatMap((interpolation) => interpolation.namedChildren.slice(0, 1));
}
function isSqlPart(value) {
    return NAMED.has(value.type) && SQL_PART.test(ruby_refinements_nameOf(value));
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
function letsPass(clause) {
    const exceptions = clause.childForFieldName('exceptions')?.text ?? '';
    return /\b(?:SystemExit|SignalException|Interrupt)\b/.test(exceptions);
}
/** By the id of what holds the clauses: it is asked for each of them, and there can be thousands. */
const passing = new WeakMap();
/** Whether another clause beside this one lets interrupts and exits pass. */
function hasPassingNeighbour({ parent, tree }) {
    if (parent === null)
        return false;
    const known = passing.get(tree) ?? new Map();
    passing.set(tree, known);
    const answer = known.get(parent.id) ??
        parent.namedChildren.some((each) => each.type === 'rescue' && letsPass(each));
    known.set(parent.id, answer);
    return answer;
}
function swallowsAll(clause) {
    if (clause === undefined || hasPassingNeighbour(clause))
        return false;
    // Clauses in one another would be searched again and again.
    if (clause.endIndex - clause.startIndex > SEARCH_LIMIT)
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
    return around.endIndex - around.startIndex > SEARCH_LIMIT || ruby_refinements_countOf(variable.text, around) > 1;
}
function ruby_refinements_countOf(name, root) {
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
/** What a request brings is reported by a rule of its own. */
function isRequested(value, danger) {
    return value !== undefined && isTainted(value, danger, RUBY_TAINT);
}
/** What the queries of rules/ruby cannot say, by rule. */
const RUBY_REFINEMENTS = {
    ...RUBY_FLOW_REFINEMENTS,
    ...RUBY_LINT_REFINEMENTS,
    'duplicate-condition': repeatedConditions,
    'eval-of-variable': (match, captures) => when(!definesEval(match) && !isRequested(captures.get('code'), 'code'), match),
    'marshal-load': (match, captures) => when(!isCopyOrLiteral(captures.get('data')), match),
    'rescue-exception': (match, captures) => when(swallowsAll(captures.get('clause')), match),
    'return-in-ensure': (match) => [...namedBelow(match, ruby_refinements_OWN_RETURN)].filter(({ type }) => type === 'return'),
    'self-comparison': (match, captures) => when(!ruby_refinements_CHANGING.test(captures.get('left')?.text ?? ''), match),
    'shell-interpolation': (match) => when(match.namedChildCount > 1 &&
        !interpolatedIn(match).every(isQuoted) &&
        !isRequested(match, 'shell'), match),
    'sql-interpolation': (match) => when(!interpolatedIn(match).every((value) => isQuoted(value) || isSqlPart(value)) &&
        !isRequested(match, 'sql'), match),
    'tls-verification-off': (match) => when(!isChosen(match, ruby_refinements_TLS_OPTION), match),
    'swallowed-exception': (match) => when(!match.namedChildren.some(({ type }) => type === 'comment') && !isKept(match), match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-rules-data.js
/** The rules of rules/ruby, as they are shipped. */
const RUBY_RULES = [
    {
        id: 'array-with-shared-item',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'All places of this array hold one and the same object; what is changed in one shows up in all.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . [(array) (hash)] .)) @match (#eq? @class "Array") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (call receiver: (constant) @made method: (identifier) @new) .)) @match (#eq? @class "Array") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
    },
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'A value of the request becomes part of a command line; its sender can run other programs.',
        query: '((subshell (interpolation (_) @data)) @match) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Kernel" "Process" "IO" "PTY" "Open3") (#any-of? @method "system" "exec" "spawn" "popen" "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
    },
    {
        id: 'constant-assigned-twice',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{name}` already has a value in this class; Ruby warns and takes the new one.',
        query: '((body_statement (assignment left: (constant) @name)) @match) ((program (assignment left: (constant) @name)) @match)',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
        query: '((assignment left: (element_reference object: (_) @object) right: (hash (pair key: (hash_key_symbol) @key value: (false)) @match)) (#match? @object "^cookies") (#any-of? @key "httponly" "secure" "http_only")) ((call method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (false)) @match)) (#eq? @method "session_store") (#any-of? @key "httponly" "secure" "http_only"))',
    },
    {
        id: 'csrf-protection-off',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        message: 'Protection against forged requests is switched off for the whole controller.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (simple_symbol) @name .)) @match (#any-of? @method "skip_before_action" "skip_before_filter") (#eq? @name ":verify_authenticity_token")) (body_statement ((identifier) @match (#eq? @match "skip_forgery_protection")))',
    },
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
        needs: 'params|cookies|request',
        message: "`{receiver}.{method}` builds any object that the data names, and this data is the request's.",
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Marshal" "YAML" "Psych" "Oj") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream" "object_load"))',
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
        id: 'duplicate-method',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This method is defined twice in this class; only this one is left.',
        query: '((class body: (body_statement [(method) (singleton_method)])) @match) ((module body: (body_statement [(method) (singleton_method)])) @match)',
    },
    {
        id: 'duplicate-rescue',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'This handler never runs: a handler above it already takes what it names.',
        query: '([(begin (rescue) (rescue)) (body_statement (rescue) (rescue))] @match)',
    },
    {
        id: 'each-with-immutable',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`each_with_object` hands on the same {value} in each round, which cannot change; the result is what it began with.',
        query: '((call method: (identifier) @method arguments: (argument_list . [(integer) (float) (simple_symbol) (nil) (true) (false)] @value .)) @match (#eq? @method "each_with_object"))',
    },
    {
        id: 'empty-condition-body',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Nothing is done under this condition, and there is no `else`.',
        query: '((if condition: (_) . ) @match) ((unless condition: (_) . ) @match)',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'A value of the request is run as Ruby code by `{method}`.',
        query: '((call method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "eval" "instance_eval" "class_eval" "module_eval" "instance_exec")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "ERB" "Haml" "Erubi" "Liquid") (#eq? @method "new"))',
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
        id: 'float-equality',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: 'A calculated fraction is rarely equal to {value}; compare the distance.',
        query: '((binary operator: _ @operator right: (float) @value) @match (#any-of? @operator "==" "!=") (#not-any-of? @value "0.0" "1.0"))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'The format has another number of places than it is given values.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (string) @format) @values) @match (#any-of? @method "format" "sprintf")) ((binary left: (string) @format operator: "%" right: (array) @values) @match)',
    },
    {
        id: 'hash-iteration-with-change',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{list}` is changed while it is walked through; items are left out, or Ruby raises an error.',
        query: '((call receiver: [(identifier) (instance_variable)] @list method: (identifier) @method block: [(block) (do_block)]) @match (#any-of? @method "each" "each_with_index"))',
    },
    {
        id: 'hash-with-shared-default',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'All missing keys of this hash share one object; what is added for one shows up for all.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . [(array) (hash)] .) !block) @match (#eq? @class "Hash") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (call receiver: (constant) @made method: (identifier) @new) .) !block) @match (#eq? @class "Hash") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call receiver: (_) @data method: (identifier) @method) @match (#eq? @method "html_safe")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "raw")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(identifier) (element_reference) (instance_variable) (string) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "inline" "html"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((unless condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((conditional consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'implicit-concatenation',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'A comma seems to be missing between these strings; Ruby makes one string of them.',
        query: '((array (chained_string) @match))',
    },
    {
        id: 'ineffective-private',
        severity: 'notice',
        isEnabled: true,
        isForTests: true,
        message: '`private` above has no effect on a method of `self`; it can be called from anywhere.',
        query: '((class body: (body_statement (singleton_method)) @match))',
    },
    {
        id: 'inherits-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Derive `{name}` from `StandardError`: a plain `rescue` does not catch what comes from `Exception`.',
        query: '((class name: (_) @name superclass: (superclass (constant) @parent) @match) (#eq? @parent "Exception"))',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (false))) @match (#eq? @class "JWT") (#eq? @method "decode")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (string) @algorithm)) @match (#eq? @class "JWT") (#eq? @method "encode") (#match? @algorithm "^.none.$"))',
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
        id: 'multiline-anchors',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`^` and `$` fit at every line of a text, so that anything may stand in the others; use `\\A` and `\\z`.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list (pair value: (hash (pair key: (hash_key_symbol) @key value: (regex) @match))))) (#eq? @method "validates") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (regex) @match))) (#eq? @method "validates_format_of") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$"))',
    },
    {
        id: 'negated-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`!` belongs to the left side only; this compares true or false with the right side.',
        query: '((binary left: (unary operator: "!" operand: (_) @operand) operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "!=" "<" ">" "<=" ">="))',
    },
    {
        id: 'nested-method',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{name}` becomes a method of the whole class each time that the method around it runs.',
        query: '((method body: (body_statement (method name: (_) @name) @match)))',
    },
    {
        id: 'old-tls-version',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '{version} can be broken; leave the version out, or set `min_version` to TLS 1.2.',
        query: '((assignment left: (call method: (identifier) @name) right: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)[\'\\"]?$")) ((pair key: (hash_key_symbol) @name value: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$")) ((call receiver: (scope_resolution name: (constant) @name) method: (identifier) @method arguments: (argument_list . [(simple_symbol) (string)] @version .)) @match (#eq? @name "SSLContext") (#eq? @method "new") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$"))',
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
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data) @arguments) @match (#eq? @method "redirect_to") (#not-match? @arguments "allow_other_host: false|only_path: true"))',
    },
    {
        id: 'params-permit-all',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: '`permit!` lets the request set every attribute of the record; list those that are meant.',
        query: '((call receiver: (identifier) @receiver method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'The request chooses the file that `{method}` uses; `../` leads out of the folder it was meant to stay in.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "File" "IO" "Dir" "FileUtils") (#any-of? @method "read" "open" "new" "binread" "readlines" "foreach" "write" "binwrite" "delete" "unlink" "glob" "entries" "children" "rm" "rm_f" "rm_r" "rm_rf" "mkdir_p" "cp" "mv" "rmdir")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send_file" "load" "require")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (_) @data))) @match (#eq? @method "render") (#eq? @key "file"))',
    },
    {
        id: 'percent-array-punctuation',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'In `%w` and `%i` commas, quotes and colons are part of the word.',
        query: '((string_array . (bare_string) @word) @match (#match? @word "^\\\\w{1,60},$|^\'\\\\w{1,60}\',?$|^\\"\\\\w{1,60}\\",?$")) ((symbol_array . (bare_symbol) @word) @match (#match? @word "^:\\\\w{1,60},?$|^\\\\w{1,60},$"))',
    },
    {
        id: 'raises-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Raise `StandardError` or a class of your own: a plain `rescue` does not catch `Exception`.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(constant) @class (call receiver: (constant) @class method: (identifier) @new)])) @match (#any-of? @method "raise" "fail") (#eq? @class "Exception"))',
    },
    {
        id: 'rand-of-one',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`rand(1)` is always 0.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#eq? @method "rand") (#any-of? @limit "0" "1")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#any-of? @receiver "Kernel" "Random") (#eq? @method "rand") (#eq? @limit "1"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Regexp") (#any-of? @method "new" "compile")) ((regex (interpolation (_) @data)) @match)',
    },
    {
        id: 'removed-method',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`{match}` was removed from Ruby; the program fails here.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#any-of? @receiver "File" "Dir" "FileTest") (#eq? @method "exists?")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#eq? @receiver "URI") (#any-of? @method "escape" "unescape" "encode" "decode")) ((call method: (identifier) @method arguments: (argument_list (constant) @match)) (#any-of? @method "is_a?" "kind_of?" "instance_of?") (#any-of? @match "Fixnum" "Bignum")) ((when pattern: (pattern (constant) @match)) (#any-of? @match "Fixnum" "Bignum"))',
    },
    {
        id: 'render-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'The request chooses which template is rendered.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(element_reference) (string) (identifier) (instance_variable) (binary)] @data)) @match (#eq? @method "render")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(element_reference) (string) (identifier) (instance_variable) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "template" "partial" "action" "layout"))',
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
        id: 'rescue-of-value',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`rescue` needs a class; `{match}` raises a TypeError when an error is to be handled.',
        query: '((rescue exceptions: (exceptions [(nil) (string) (integer) (float) (simple_symbol) (true) (false)] @match)))',
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
        id: 'return-in-initialize',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{name}` cannot hand back a value; what is returned here is lost.',
        query: '((method name: [(identifier) (setter)] @name body: (body_statement)) @match (#match? @name "^(?:initialize|\\\\w{1,80}=)$"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: '`{left}` is assigned to itself.',
        query: '((assignment left: [(identifier) (instance_variable) (class_variable) (global_variable)] @left right: (_) @right) @match (#eq? @left @right))',
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
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'The request chooses what is called here: any method, or any class, of the program.',
        query: '((call receiver: (_) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "instance_variable_set" "const_get" "try")) ((call receiver: (_) @data method: (identifier) @method) @match (#any-of? @method "constantize" "safe_constantize"))',
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
        id: 'sleep-in-transaction',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: 'The transaction around this keeps its locks while it sleeps.',
        query: '((call method: (identifier) @transaction block: (do_block body: (body_statement (call !receiver method: (identifier) @method) @match))) (#eq? @transaction "transaction") (#eq? @method "sleep"))',
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
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call method: (identifier) @method arguments: (argument_list . [(string) (binary) (identifier) (instance_variable) (element_reference) (array)] @data)) @match (#any-of? @method "where" "rewhere" "having" "find_by_sql" "count_by_sql" "joins" "group" "reorder" "from" "delete_all" "update_all" "delete_by" "destroy_by" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows")) ((call method: (identifier) @method arguments: (argument_list . [(string) (binary)] @data)) @match (#any-of? @method "order" "pluck" "select" "execute")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Arel") (#eq? @method "sql"))',
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
        id: 'thread-without-join',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        message: 'Nobody keeps this thread: its error is lost and the program may end before it does.',
        query: '((body_statement (call receiver: (constant) @class method: (identifier) @method block: (_)) @match . (_)) (#eq? @class "Thread") (#any-of? @method "new" "start" "fork"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Without checking the certificate, anyone on the way can read and change what is sent.',
        query: '((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE")) ((pair value: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE"))',
    },
    {
        id: 'unsafe-parameters',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: '`{method}` takes every parameter that the request has, also those you never meant to accept.',
        query: '((call receiver: (constant) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "new" "create" "create!" "insert" "upsert" "build") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b")) ((call receiver: (_) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "update" "update!" "update_attributes" "assign_attributes" "attributes") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call receiver: [(constant) (scope_resolution)] @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Net::HTTP" "URI" "OpenURI" "HTTParty" "RestClient" "Faraday" "HTTP" "Typhoeus" "Excon" "HTTPX") (#any-of? @method "get" "get_response" "open" "open_uri" "post" "post_form" "put" "head" "delete" "start" "new")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "open"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '{name} can be broken; use `aes-256-gcm`.',
        query: '((call receiver: (scope_resolution name: (constant) @class) method: (identifier) @method arguments: (argument_list . (string) @name)) @match (#eq? @class "Cipher") (#eq? @method "new") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Bb]lowfish|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
    },
    {
        id: 'weak-hash-of-password',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`{class}` is fast, so that billions of passwords can be tried against a stolen hash; use bcrypt.',
        query: '((call receiver: (scope_resolution scope: (constant) @scope name: (constant) @class) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @scope "Digest") (#any-of? @class "MD5" "SHA1" "SHA256" "SHA512") (#any-of? @method "hexdigest" "digest" "base64digest") (#match? @data "\\\\b(?:password|passwd|pwd)\\\\b(?!_)"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`rand` can be guessed from earlier results; use `SecureRandom`.',
        query: '((assignment left: (_) @name right: (_) @value) @match (#match? @name "(?:token|password|secret|nonce|salt|otp|api_key)$") (#match? @value "(?:^|[^\\\\w.:@])(?:Kernel\\\\.|Random\\\\.)?rand\\\\b(?:$|[.({ )])"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (integer) @mode)) @match (#any-of? @class "File" "FileUtils") (#match? @method "chmod") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (integer) @mode))) @match (#any-of? @class "File" "FileUtils" "Dir") (#eq? @key "mode") (#match? @mode "^0o?[0-7][0-7][2367]$"))',
    },
    {
        id: 'xml-external-entities',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'This parser loads what the document refers to: files of this machine, addresses inside your network.',
        query: '((call method: [(identifier) (constant)] @method block: (block body: (block_body (call method: (identifier) @option) @match))) (#any-of? @method "XML" "parse") (#any-of? @option "noent" "dtdload")) ((call receiver: (scope_resolution) @class arguments: (argument_list (scope_resolution name: (constant) @option) @match)) (#match? @class "^Nokogiri") (#any-of? @option "NOENT" "DTDLOAD"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/ruby-rules.js




/** Ruby as the rule engine sees it. */
const RUBY = {
    id: 'ruby-rules',
    name: 'Ruby rules',
    grammars: ['tree-sitter-ruby'],
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
    const path = external_node_path_.posix.normalize(`${file.folder === '' ? '.' : file.folder}/${target}`);
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
    const joined = external_node_path_.posix.normalize(`${escaped === '' ? '.' : escaped}/${pattern}`);
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
    return pattern.matchesPath(path) || pattern.matchesName(external_node_path_.posix.basename(path));
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
/* harmony default export */ const smol_toml_dist = ({ parse: parse_parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

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
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function tableAt(value, key) {
    return isTable(value) ? value[key] : undefined;
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function brokenFile(path, text, error) {
    const isProject = external_node_path_.posix.basename(path) === 'pyproject.toml';
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
    if (external_node_path_.posix.basename(path) === 'pyproject.toml')
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
function default_rules_severityOf(code) {
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
function rules_parseLine(line) {
    const [linter = '', ...entries] = line.split(' ');
    return entries.map((entry) => {
        const [marked = '', name = ''] = entry.split(':');
        const status = STATUS[marked.slice(-1)] ?? 'stable';
        const digits = status === 'stable' ? marked : marked.slice(0, -1);
        return { code: linter + digits, name, linter, status };
    });
}
/** Every rule of the shipped Ruff, removed ones too. */
const RULES = RULE_TABLE.trim().split('\n').flatMap(rules_parseLine);
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
/** A rule in words, by its code: Ruff names its rules after what is wrong. */
function rules_describeRule(code) {
    const rule = BY_CODE.get(code);
    return rule && { summary: sentenceOf(rule.name) };
}
/** `unused-import` as `Unused import`. */
function sentenceOf(name) {
    const words = name.replaceAll('-', ' ');
    return words.slice(0, 1).toUpperCase() + words.slice(1);
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
        const own = read_config_CONFIG_NAMES.map((name) => external_node_path_.posix.join(folder, name)).find((path) => this.#open(path)?.isForRuff === true);
        return own ?? (folder === '' ? undefined : this.#nearest(read_config_folderOf(folder)));
    }
    #findTarget(folder) {
        const project = this.#open(external_node_path_.posix.join(folder, 'pyproject.toml'));
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
        isPackageInit: /^__init__\.pyi?$/.test(external_node_path_.posix.basename(path)),
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
const judge_config_HELP = {
    'invalid-configuration': 'https://docs.astral.sh/ruff/settings/',
    'unknown-rule': 'https://docs.astral.sh/ruff/rules/',
};
/** Most problems told of one file. A configuration with more of them was written for something else. */
const judge_config_PROBLEM_LIMIT = 50;
/** Whether a path is that of a configuration file, by its name. */
function isConfigPath(path) {
    return judge_config_NAMES.has(external_node_path_.posix.basename(path));
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
        helpUrl: judge_config_HELP[problem.rule],
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
function place_diagnostic_toRange(start, end) {
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
        return (start, end) => place_diagnostic_toRange(counted(start), counted(end));
    const starts = [
        0,
        ...Array.from(text.matchAll(LINE_END), ({ 0: { length }, index }) => index + length),
    ];
    const index = createLineIndex(text);
    const place = ({ row, column }) => index.atUtf16((starts[row - 1] ?? text.length) + column - 1);
    return (start, end) => place_diagnostic_toRange(place(start), place(end));
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
const syntax_errors_LINE_LIMIT = 400;
/** Tells a mistake from a text that was never meant to be Python 3, by the first line Ruff cannot read. */
function judgeUnparsed(text, line) {
    const beginning = line.slice(0, syntax_errors_LINE_LIMIT);
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
        severity: default_rules_severityOf(diagnostic.code),
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
const ruff_PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.py[iw]?$/s;
/** Ruff over Python, under the project's own configuration; and over that configuration itself. */
const ruff = defineAnalyzer({
    id: 'ruff',
    name: 'Ruff',
    modules: ['ruff'],
    // Measured: 75 MB over ordinary files, never optimized.
    workingBytes: 100_000_000,
    describe: rules_describeRule,
    claims: (path) => ruff_PYTHON_PATH.test(path) || isConfigPath(path),
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

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/rust-refinements.js

/** What the queries of rules/rust cannot say, by rule. */
const RUST_REFINEMENTS = {
    'identical-branches': sameText,
    'self-comparison': withoutCalls,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/rust-rules-data.js
/** The rules of rules/rust, as they are shipped. */
const RUST_RULES = [
    {
        id: 'command-of-format',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Values become part of a command line that a shell reads; give program and arguments separately.',
        query: '((call_expression function: (field_expression value: (call_expression function: (field_expression) arguments: (arguments . (string_literal) @flag .)) @command field: (field_identifier) @method) arguments: (arguments . [(macro_invocation macro: (identifier) @format) (reference_expression value: (macro_invocation macro: (identifier) @format))])) @match (#eq? @method "arg") (#eq? @flag "\\"-c\\"") (#eq? @format "format") (#match? @command "^Command::new\\\\(.(?:sh|bash|/bin/sh|/bin/bash)"))',
    },
    {
        id: 'debug-macro',
        severity: 'notice',
        isEnabled: true,
        isForTests: false,
        message: "`dbg!` was left in the code; it prints to everybody's terminal.",
        query: '((macro_invocation macro: (identifier) @macro) @match (#eq? @macro "dbg"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_expression condition: (_) @condition consequence: (block) @one alternative: (else_clause (block) @other)) @match (#not-match? @condition "\\\\blet "))',
    },
    {
        id: 'impossible-count',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        message: 'A length is never below zero, so this is always the same.',
        query: '((binary_expression left: (call_expression function: (field_expression field: (field_identifier) @method)) operator: _ @operator right: (integer_literal) @zero) @match (#any-of? @method "len" "count") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
    },
    {
        id: 'lock-dropped-at-once',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`let _` drops the lock at once; nothing after this line is protected.',
        query: '((let_declaration pattern: "_" value: [(call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")")) (call_expression function: (field_expression value: (call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")"))))]) @match (#any-of? @method "lock" "write" "read") (#match? @lock "[lL]ock|[mM]utex|mu$"))',
    },
    {
        id: 'nan-comparison',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'Nothing is equal to NaN, not even NaN; ask whether it is one.',
        query: '((binary_expression operator: _ @operator right: (scoped_identifier name: (identifier) @name)) @match (#any-of? @operator "==" "!=" "<" ">") (#eq? @name "NAN"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: (_) @left right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (field_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-format',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Values are put into SQL text; use placeholders.',
        query: '((call_expression function: [(field_expression field: (field_identifier) @method) (scoped_identifier name: (identifier) @method)] arguments: (arguments . (reference_expression value: (macro_invocation macro: (identifier) @format (token_tree . (string_literal) @text)) @match))) (#any-of? @method "query" "execute" "query_one" "query_row" "query_opt" "batch_execute" "prepare" "sql_query" "query_as") (#eq? @format "format") (#match? @text "^.(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s[^{]{0,400}(?:=|LIKE|like|[(,])\\\\s{0,3}\'?%?\\\\{"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((call_expression function: (field_expression field: (field_identifier) @method) arguments: (arguments . (boolean_literal) @value .)) @match (#any-of? @method "danger_accept_invalid_certs" "danger_accept_invalid_hostnames") (#eq? @value "true"))',
    },
    {
        id: 'zeroed-reference',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: '`mem::uninitialized` is undefined behaviour for almost every type; use `MaybeUninit`.',
        query: '((call_expression function: [(scoped_identifier name: (identifier) @name) (generic_function function: (scoped_identifier name: (identifier) @name))] @function) @match (#eq? @name "uninitialized") (#match? @function "mem::"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/rust-rules.js



/** Rust as the rule engine sees it. */
const RUST = {
    id: 'rust-rules',
    name: 'Rust rules',
    grammars: ['tree-sitter-rust'],
    helpPage: 'rust',
    rules: RUST_RULES,
    refinements: RUST_REFINEMENTS,
    claims: (path) => path.endsWith('.rs'),
};
/** Mistakes and dangers in Rust. */
const rustRules = defineRuleAnalyzer(RUST);

;// CONCATENATED MODULE: ./build/analyzers/secrets/is-placeholder.js
/** Hosts that documents take for examples (RFC 2606, RFC 6761), and this machine. */
const EXAMPLE_HOST = /@(?:[^/\s:]*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host|hostname|domain(?:\.\w+)?|server|foo\.\w+|acme\.\w+|yourdomain\.\w+|host\.docker\.internal)(?![\w.-]*\.[a-z])/i;
/** Passwords that stand for one: words for it, variables of a template, signs for something left out. */
const PLACEHOLDER = /:(?:\$\{?\w.*|%.*|<.*>|\{.*\}?|\[.*\]|\(.*\)|[*x.#_-]+|(?:my|your|the|some|test|a|new|old|db|user|bad|wrong)?[-_]?(?:pass(?:word|wd|phrase)?|pwd?|pw|secret|token|key|credentials?)\d*|change[-_]?me|foo\w*|bar\w*|baz|abc|admin|root|user(?:name)?|guest|test\w*|example|postgres|mysql|redis|rabbitmq|mongo\w*|p|pa?ss|s3cr3t|1234?5?6?\w?)@/i;
/** Services in a network of containers have names without a dot. */
const BARE_HOST = /@[\w-]+(?::\d+)?(?:[/?#]|$)/;
/** The expressions take the square of what they see; no address that is meant is longer. */
const MOST_SEEN = 1000;
/** Whether an address with a password is one that nobody could use, as in documents and tests. */
function isPlaceholder(address) {
    const seen = address.slice(0, MOST_SEEN);
    return EXAMPLE_HOST.test(seen) || PLACEHOLDER.test(seen) || BARE_HOST.test(seen);
}

;// CONCATENATED MODULE: ./build/analyzers/secrets/read-secretlint-config.js

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const RULE_PREFIX = '@secretlint/secretlint-rule-';
const read_secretlint_config_SEVERITIES = ['info', 'warning', 'error'];
/** Secretlint takes ids without the part that all of them share. */
function fullId(id) {
    return id.startsWith('@') || id.startsWith('secretlint-rule-') ? id : `${RULE_PREFIX}${id}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function read_secretlint_config_settingOf(rule) {
    const { options } = rule;
    return {
        isDisabled: rule['disabled'] === true,
        options: isJsonObject(options) ? options : undefined,
        allowMessageIds: listOf(rule['allowMessageIds']).filter((id) => typeof id === 'string'),
        severity: read_secretlint_config_SEVERITIES.find((severity) => severity === rule['severity']),
    };
}
function rulesIn(value) {
    return listOf(value)
        .filter(isJsonObject)
        .flatMap((rule) => (typeof rule['id'] === 'string' ? [[fullId(rule['id']), rule]] : []));
}
/**
 * Reads `.secretlintrc.json` and its like, given the ids of the rules that are here. A rule that the
 * project names alone is on, as with the preset all others are; without the preset those are off.
 */
function readSecretlintConfig(config, known) {
    const named = config?.kind === 'parsed' ? rulesIn(config.settings['rules']) : undefined;
    if (named === undefined || named.length === 0)
        return { rules: new Map(), foreign: [] };
    const presets = named.filter(([id]) => id === PRESET).map(([, rule]) => rule);
    const inPresets = presets.flatMap((preset) => rulesIn(preset['rules']));
    const alone = named.filter(([id]) => known.includes(id));
    const off = {
        isDisabled: true,
        options: undefined,
        allowMessageIds: [],
        severity: undefined,
    };
    const rules = new Map();
    if (presets.length === 0)
        for (const id of known)
            rules.set(id, off);
    for (const [id, rule] of [...inPresets, ...alone])
        rules.set(id, read_secretlint_config_settingOf(rule));
    const foreign = named.map(([id]) => id).filter((id) => id !== PRESET && !known.includes(id));
    return { rules, foreign };
}

;// CONCATENATED MODULE: ./build/analyzers/secrets/secret-rules.js

/** What to do about any of them. */
const secret_rules_HELP = 'Whoever can read the repository has it, also in its history: revoke it where it was made, then move it to a secret store. A line that must stay can be marked with `secretlint-disable-line`. In tests and examples it is a warning or less.';
const ADDRESS_HELP = ' Addresses of this machine and of hosts that are examples, and passwords that say they are none, are left alone.';
/** Secretlint's rules about passwords in addresses: often one for the machine it was written on. */
const ADDRESS_RULES = new Set([
    'basicauth',
    'database-connection-string',
]);
function secret(name, what) {
    const isAddress = ADDRESS_RULES.has(name);
    return {
        severity: isAddress ? 'warning' : 'error',
        isEnabled: true,
        summary: `The file holds ${what}.`,
        help: isAddress ? secret_rules_HELP + ADDRESS_HELP : secret_rules_HELP,
    };
}
/** Rules of Secretlint by the ends of their ids, with what each finds. */
const SECRETS = {
    aws: 'an access key of AWS',
    gcp: 'a key of a service account of Google Cloud',
    npm: 'a token of the npm registry',
    slack: 'a token or webhook of Slack',
    openai: 'an API key of OpenAI',
    anthropic: 'an API key of Anthropic',
    groq: 'an API key of Groq',
    huggingface: 'a token of Hugging Face',
    linear: 'an API key of Linear',
    notion: 'a token of Notion',
    privatekey: 'a private key',
    sendgrid: 'an API key of SendGrid',
    shopify: 'a token of Shopify',
    stripe: 'a secret key of Stripe',
    github: 'a token of GitHub',
    gitlab: 'a token of GitLab',
    grafana: 'a token of Grafana',
    '1password': 'a token of 1Password',
    'database-connection-string': 'a password in the address of a data base',
    'hashicorp-vault': 'a token of Vault',
    vercel: 'a token of Vercel',
    databricks: 'a token of Databricks',
    docker: 'a token of Docker Hub',
    figma: 'a token of Figma',
    cloudflare: 'a token of Cloudflare',
    tailscale: 'a key of Tailscale',
    basicauth: 'an address with a user name and a password',
};
/** Names as rule ids have them: those begin with a letter. */
function ruleNameOf(name) {
    return name === '1password' ? 'onepassword' : name;
}
const ENTRIES = Object.entries(SECRETS).map(([name, what]) => [ruleNameOf(name), secret(name, what)]);
/** The rules of `secrets`. */
const SECRETS_PAGE = defineRulePage({
    page: 'secrets',
    title: 'Secrets',
    preface: 'Looks at all text with [Secretlint](https://github.com/secretlint/secretlint) and its recommended rules. What is found is never repeated: not in a message, and not in what a fingerprint is made of. `.secretlintrc.json` and `.secretlintignore` are followed.',
    rules: {
        ...Object.fromEntries(ENTRIES),
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The configuration of Secretlint cannot be read.',
            help: 'Nothing of it is followed: the recommended rules hold.',
        },
        'unknown-rule': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The configuration of Secretlint names a rule that is not here.',
            help: 'Rules of other packages are not run: they would be code of the repository.',
        },
    },
});
/** Ids of Secretlint's rules that are here. */
const SECRETLINT_IDS = Object.keys(SECRETS).map((name) => `@secretlint/secretlint-rule-${name}`);
/** What a rule finds, to be said in a sentence. */
function describeSecret(name) {
    const known = SECRETS;
    return known[name] ?? 'a secret';
}

;// CONCATENATED MODULE: ./build/analyzers/secrets.js










/** Secretlint looks for these in the folder that it is started in. */
const secrets_CONFIG_NAMES = ['.secretlintrc.json', '.secretlintrc.yaml', '.secretlintrc.yml'];
/** Most secrets told of one file. A file with more of them is a list of examples. */
const SECRET_LIMIT = 20;
const START_OF_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function toEngineConfig(rule, config) {
    const rules = [...config.rules].map(([id, { options, allowMessageIds }]) => ({
        id,
        allowMessageIds: [...allowMessageIds],
        ...(options !== undefined && { options }),
    }));
    return { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule, rules }] };
}
async function openSecretlint(config) {
    const { lintSource } = await __nccwpck_require__.e(/* import() */ 707).then(__nccwpck_require__.bind(__nccwpck_require__, 6707));
    const { secretLintProfiler } = await __nccwpck_require__.e(/* import() */ 806).then(__nccwpck_require__.bind(__nccwpck_require__, 806));
    // It keeps marks of every rule and file for ever: 0.6 GB after 43,000 files, and Node then warns.
    secretLintProfiler.setEnabled(false);
    const { creator } = await __nccwpck_require__.e(/* import() */ 577).then(__nccwpck_require__.bind(__nccwpck_require__, 1577));
    const options = {
        config: toEngineConfig(creator, config),
        noPhysicFilePath: true,
        maskSecrets: true,
    };
    return {
        async lint({ path, text }) {
            const source = { content: text, filePath: path, ext: '', contentType: 'text' };
            return (await lintSource({ source, options })).messages;
        },
    };
}
const secrets_LEVELS = {
    info: 'notice',
    warning: 'warning',
    error: 'error',
};
/** Names of folders whose contents were made to be shown or tried. */
const EXAMPLES = /test|^(?:docs?|demos?|examples?|fixtures?|mocks?|samples?)$/i;
/** Test code has keys that were made for it, and now and then a real one. */
function severityIn(path, name) {
    const folders = path.split('/').slice(0, -1);
    const isWeak = isTestFile(path) || folders.some((folder) => EXAMPLES.test(folder));
    if (ADDRESS_RULES.has(name))
        return isWeak ? 'notice' : 'warning';
    return isWeak ? 'warning' : 'error';
}
function secrets_toMatches(messages, { path, text }, config) {
    const index = createLineIndex(text);
    return messages.slice(0, SECRET_LIMIT).flatMap(({ ruleId, range: [start, end] }) => {
        const name = ruleId.slice(ruleId.lastIndexOf('secretlint-rule-') + 'secretlint-rule-'.length);
        if (ADDRESS_RULES.has(name) && isPlaceholder(text.slice(start, end)))
            return [];
        const setting = config.rules.get(ruleId);
        // The library reads `disabled` of a rule in a preset, and then does not follow it.
        if (setting?.isDisabled === true)
            return [];
        const chosen = setting?.severity;
        const match = {
            rule: ruleNameOf(name),
            message: `This looks like ${describeSecret(name)}; revoke it and keep it out of the repository`,
            range: index.rangeOfUtf16(start, end),
            severity: (chosen === undefined ? undefined : secrets_LEVELS[chosen]) ?? severityIn(path, name),
        };
        return toOwnMatches(SECRETS_PAGE, [match]).map((each) => ({ ...each, isSecret: true }));
    });
}
function configMatches(finder, file, config) {
    const own = finder.in('');
    if (own?.path !== file.path)
        return [];
    if (own.kind === 'broken') {
        const { message, range } = own;
        return toOwnMatches(SECRETS_PAGE, [{ rule: 'invalid-configuration', message, range }]);
    }
    const index = createLineIndex(file.text);
    const found = config.foreign.slice(0, SECRET_LIMIT).map((id) => {
        const at = file.text.indexOf(id);
        return {
            rule: 'unknown-rule',
            message: `The rule "${id}" is not run here: it is in a package of its own`,
            range: at === -1 ? START_OF_FILE : index.rangeOfUtf16(at, at + id.length),
        };
    });
    return toOwnMatches(SECRETS_PAGE, found);
}
async function secrets_load(project) {
    const finder = new ToolConfigFinder(project, { names: secrets_CONFIG_NAMES, isNearest: false });
    const isIgnored = readIgnoreFile(project, '.secretlintignore');
    const config = readSecretlintConfig(finder.in(''), SECRETLINT_IDS);
    const secretlint = await openSecretlint(config);
    return {
        async analyze(file) {
            if (isIgnored(file.path))
                return [];
            const messages = await secretlint.lint(file);
            return [...configMatches(finder, file, config), ...secrets_toMatches(messages, file, config)];
        },
        memoryBytes: () => 0,
    };
}
/** Secretlint: keys, tokens and passwords in text of any kind. */
const secrets = defineAnalyzer({
    id: 'secrets',
    name: 'Secretlint',
    modules: [],
    isForAnyText: true,
    claims: mayBeText,
    load: ({ project }) => secrets_load(project),
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shell-refinements.js

/** What the queries of rules/shell cannot say, by rule. */
const SHELL_REFINEMENTS = {
    'same-file-read-and-written': (match, captures) => when(captures.get('from')?.text !== '/dev/null', match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shell-rules-data.js
/** The rules of rules/shell, as they are shipped. */
const SHELL_RULES = [
    {
        id: 'download-into-shell',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'What is downloaded is run at once, whatever it is today.',
        query: '((pipeline (command name: (command_name) @from) . (command name: (command_name) @into argument: (_)? @first)) @match (#any-of? @from "curl" "wget") (#any-of? @into "sh" "bash" "zsh" "/bin/sh" "/bin/bash")) ((pipeline (command name: (command_name) @from) . (command name: (command_name) @into . argument: (word) @first)) @match (#any-of? @from "curl" "wget") (#eq? @into "sudo") (#any-of? @first "sh" "bash" "-E"))',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        message: '`eval` reads the text again: quotes, `$( )` and `;` in it count.',
        query: '((command name: (command_name) @name . argument: [(simple_expansion) (string . (simple_expansion) .)] .) @match (#eq? @name "eval"))',
    },
    {
        id: 'exit-code-out-of-range',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Exit codes go from 0 to 255; {code} becomes another one, 256 becomes success.',
        query: '((command name: (command_name) @name . argument: [(number) (word)] @code .) @match (#any-of? @name "exit" "return") (#match? @code "^(?:-\\\\d{1,9}|25[6-9]|2[6-9]\\\\d|[3-9]\\\\d\\\\d|\\\\d{4,9})$"))',
    },
    {
        id: 'loop-over-ls',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'Names with spaces fall apart here; go over `*` itself.',
        query: '((for_statement value: (command_substitution (command name: (command_name) @name)) @match) (#eq? @name "ls"))',
    },
    {
        id: 'redirect-in-test',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: '`>` and `<` in `[ ]` are redirections: this writes or reads a file, and compares nothing.',
        query: '((redirected_statement body: (test_command . "[") redirect: (file_redirect) @redirect) @match (#match? @redirect "^[<>]")) ((test_command . "[" . (binary_expression operator: _ @operator)) @match (#any-of? @operator "<" ">"))',
    },
    {
        id: 'remove-below-variable',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'If the variable is empty this removes everything from the root down.',
        query: '((command name: (command_name) @name argument: (word) @option argument: (concatenation . [(simple_expansion) (string . (simple_expansion) .) (expansion . "${" . (variable_name) . "}") (string . (expansion . "${" . (variable_name) . "}") .)] . (word) @rest)) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]")) ((command name: (command_name) @name argument: (word) @option argument: (concatenation . (string . (expansion . "${" . (variable_name) . "}") . (string_content) @rest .))) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]"))',
    },
    {
        id: 'same-file-read-and-written',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'The shell empties {to} before the command reads it.',
        query: '((redirected_statement body: (command argument: (_) @from) redirect: (file_redirect . ">" destination: (_) @to)) @match (#eq? @from @to))',
    },
    {
        id: 'sudo-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'The shell opens {to} before `sudo` runs, with your own rights.',
        query: '((redirected_statement body: (command name: (command_name) @name) redirect: (file_redirect destination: (word) @to)) @match (#eq? @name "sudo") (#match? @to "^/(?:etc|usr|sys|proc|boot|opt|root)/"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "curl") (#match? @option "^(?:--insecure|-[a-zA-JL-Z]{0,6}k[a-zA-JL-Z]{0,6})$")) ((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "wget") (#eq? @option "--no-check-certificate"))',
    },
    {
        id: 'unquoted-arguments',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        message: '`{match}` splits arguments at their spaces; write `"$@"`.',
        query: '((command argument: (simple_expansion (special_variable_name) @name) @match) (#any-of? @name "@" "*"))',
    },
    {
        id: 'unquoted-test',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        message: 'Without quotes an empty value disappears, and `[ {operator} ]` is always true.',
        query: '((test_command . "[" . (unary_expression operator: (test_operator) @operator . [(simple_expansion) (expansion)])) @match (#any-of? @operator "-n" "-z"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((command name: (command_name) @name argument: [(number) (word)] @mode) @match (#eq? @name "chmod") (#match? @mode "^0?[0-7][0-7][2367]$"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/shell-rules.js



/** Scripts by their names. Those that only say in their first line what they are cannot be told by their path. */
const SHELL_PATH = /(?:\.(?:sh|bash|ksh)|(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile))$/;
/** Shell as the rule engine sees it. */
const SHELL = {
    id: 'shell-rules',
    name: 'Shell rules',
    grammars: ['tree-sitter-bash'],
    helpPage: 'shell',
    rules: SHELL_RULES,
    refinements: SHELL_REFINEMENTS,
    claims: (path) => SHELL_PATH.test(path),
};
/** Mistakes and dangers in Shell. */
const shellRules = defineRuleAnalyzer(SHELL);

;// CONCATENATED MODULE: ./build/analyzers/toml.js





/** The rules of `toml`. */
const TOML_PAGE = defineRulePage({
    page: 'toml',
    title: 'TOML',
    preface: 'Looks at `.toml` and `Pipfile` with [smol-toml](https://github.com/squirrelchat/smol-toml). What Ruff says of its own files is not said twice.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'The file is not TOML.',
            help: 'Whatever reads the file fails. A key or a table that is there twice counts as well. The first error is told. In tests it is a notice; a template that cannot be read is left alone.',
        },
    },
});
/** Deeper nesting than any file has; the parser recurses. */
const toml_NESTING_LIMIT = 200;
/** Ruff tells of these itself. */
const RUFF_NAMES = new Set(['ruff.toml', '.ruff.toml']);
function toml_analyze({ path, text }) {
    try {
        parse_parse(text, { maxDepth: toml_NESTING_LIMIT, integersAsBigInt: 'asNeeded' });
        return [];
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        // A template is no TOML before it is filled in.
        if (/\{\{|\{%|<%/.test(text))
            return [];
        const [why = ''] = error.message.split('\n');
        const line = text.split('\n')[error.line - 1] ?? '';
        const startColumn = Math.max(1, Math.min(error.column, line.length + 1));
        const endColumn = Math.max(startColumn, line.trimEnd().length + 1);
        const range = { startLine: error.line, startColumn, endLine: error.line, endColumn };
        const message = `The file is not TOML: ${why.replace(/^Invalid TOML document: /, '')}`;
        const isWeak = isTestFile(path);
        return toOwnMatches(TOML_PAGE, [
            { rule: 'syntax', message, range, ...(isWeak && { severity: 'notice' }) },
        ]);
    }
}
/** TOML: syntax, and keys that are there twice. */
const toml = defineAnalyzer({
    id: 'toml',
    name: 'TOML',
    modules: [],
    claims: (path) => (path.endsWith('.toml') || external_node_path_.posix.basename(path) === 'Pipfile') &&
        !RUFF_NAMES.has(external_node_path_.posix.basename(path)),
    load: () => Promise.resolve({ analyze: toml_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/workflows/expressions.js
/** Expressions are short; without a bound a text of opening braces would take time with its square. */
const EXPRESSION = /\$\{\{((?:(?!\}\}|\$\{\{)[^]){1,2000})\}\}/g;
/** The expressions of a text, in order. */
function expressionsIn(text) {
    return Array.from(text.matchAll(EXPRESSION), ({ index, 0: whole, 1: body = '' }) => ({
        body,
        start: index,
        end: index + whole.length,
    }));
}
/** Calls that give true, false or a hash, whatever they are given. */
const HARMLESS_CALL = /\b(?:contains|startsWith|endsWith|hashFiles)\([^()]*\)/gi;
/** A comparison gives true or false as well. */
const COMPARISON = /[\w.'*[\]-]{1,200}\s{0,9}(?:==|!=|<=?|>=?)\s{0,9}[\w.'*[\]-]{1,200}/g;
/** What of an expression can reach the text it is put into. */
function reachableIn(body) {
    return body.replaceAll(HARMLESS_CALL, ' ').replaceAll(COMPARISON, ' ');
}
/**
 * Text of an event that whoever opens an issue or a pull request writes: GitHub's own list
 * (docs.github.com, "Script injections"), and what GitHub Security Lab adds to it.
 */
const UNTRUSTED = new RegExp(String.raw `\bgithub\.(?:head_ref\b|event\.(?:${[
    String.raw `(?:issue|pull_request|discussion|milestone)\.(?:title|body)`,
    String.raw `(?:comment|review|review_comment|discussion_comment)\.body`,
    String.raw `pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))`,
    String.raw `workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description|pull_requests\.[^\s]*?head\.ref)`,
    String.raw `(?:head_commit|commits[^\s]{0,5})\.(?:message|(?:author|committer)\.(?:email|name))`,
    String.raw `pages[^\s]{0,5}\.page_name`,
    String.raw `changes\.(?:title|body|head\.ref)\.from`,
].join('|')})(?![\w-]))`, 'i');
/** The whole event, as text. */
const WHOLE_EVENT = /\bto_?json\(\s*github(?:\.event(?:\.(?:issue|pull_request|comment|review|discussion|head_commit|commits))?)?\s*\)/i;
/** What an attacker writes in an expression; `undefined` where there is nothing. */
function untrustedIn(body) {
    const reachable = reachableIn(body).replaceAll(/\[\s{0,9}['"]([\w-]{1,99})['"]\s{0,9}\]/g, '.$1');
    return (UNTRUSTED.exec(reachable) ?? WHOLE_EVENT.exec(reachable))?.[0];
}
/** The name of a secret in an expression; GitHub's own token is one as well. */
function secretIn(body) {
    return /\bsecrets\.([\w-]{1,200})/i.exec(reachableIn(body))?.[1];
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/script-checks.js

const COMMAND = /::(set-output|save-state|set-env|add-path)(?:\s+name=|::)/g;
/** Fails today, while the others are only going to. */
const REFUSED = new Set(['set-env', 'add-path']);
const PRINTS = /(?:^|[\s;&|(])(?:echo|printf|print|Write-(?:Host|Output)|console\.log)\b/i;
/** Goes into a file or another program instead of the log. */
const LEADS_ELSEWHERE = /[|>]/;
function script_checks_lineAround(text, { start, end }) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const newline = text.indexOf('\n', end);
    return [before, text.slice(end, newline === -1 ? undefined : newline)];
}
function secretCheck(text, expression) {
    const name = secretIn(expression.body);
    if (name === undefined)
        return undefined;
    const [before, after] = script_checks_lineAround(text, expression);
    if (PRINTS.test(before) && !LEADS_ELSEWHERE.test(after)) {
        return { rule: 'secret-in-log', message: `This prints the secret \`${name}\` into the log` };
    }
    const message = `The secret \`${name}\` becomes a part of the script; hand it over in \`env:\``;
    return { rule: 'secret-in-script', message };
}
function checkExpression(text, expression) {
    const { body } = expression;
    const untrusted = untrustedIn(body);
    if (untrusted !== undefined) {
        const message = `Anybody can write \`${untrusted}\`, and here it runs as code; hand it over in \`env:\``;
        return [{ rule: 'script-injection', message }];
    }
    const secret = secretCheck(text, expression);
    if (secret !== undefined)
        return [secret];
    const input = /\b(?:github\.event\.)?inputs\.[\w-]{1,99}/i.exec(body)?.[0];
    if (input === undefined)
        return [];
    const message = `\`${input}\` becomes a part of the script; hand it over in \`env:\``;
    return [{ rule: 'input-in-script', message }];
}
function checkCommands(source) {
    return Array.from(source.matchAll(COMMAND), ({ index, 0: whole, 1: name = '' }) => ({
        rule: 'deprecated-command',
        message: REFUSED.has(name)
            ? `Runners refuse \`::${name}\`; write to the file that replaced it`
            : `\`::${name}\` is withdrawn; write to the file that replaced it`,
        start: index,
        end: index + whole.length,
        severity: REFUSED.has(name) ? 'error' : 'warning',
    }));
}
/** Checks a script in the file's text: of a shell, or of `actions/github-script`. */
function checkScript(text, script) {
    const source = text.slice(script.start, script.end);
    const found = expressionsIn(source).flatMap((expression) => checkExpression(source, expression).map((each) => ({
        ...each,
        start: expression.start,
        end: expression.end,
    })));
    return [...found, ...checkCommands(source)].map((each) => ({
        ...each,
        start: each.start + script.start,
        end: each.end + script.start,
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/workflow-model.js

function placedOf(node) {
    if (node.range === null || node.range === undefined)
        return undefined;
    const { value: content } = node;
    // Numbers, truth and nothing by what stands there; a value of another kind is no scalar of a workflow.
    const value = typeof content === 'string' ? content : JSON.stringify(content ?? '');
    return { value, start: node.range[0], end: node.range[1] };
}
/** A scalar with its place; `undefined` for anything else. */
function workflow_model_scalarOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? placedOf(node) : undefined;
}
/** The entries of a mapping, in order; none of anything else. */
function entriesOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const placed = workflow_model_scalarOf(key);
        return placed === undefined ? [] : [{ key: placed, node: value }];
    });
}
/** The items of a sequence; none of anything else. */
function itemsOf(node) {
    return (0,dist/* isSeq */.oP)(node) ? node.items : [];
}
/** The value under a key. */
function workflow_model_valueAt(node, key) {
    return entriesOf(node).find((entry) => entry.key.value === key)?.node;
}
/** The steps under `steps:`. */
function stepsOf(node) {
    return itemsOf(workflow_model_valueAt(node, 'steps'))
        .filter((item) => (0,dist/* isMap */.jh)(item))
        .map((item) => ({
        node: item,
        run: workflow_model_scalarOf(workflow_model_valueAt(item, 'run')),
        uses: workflow_model_scalarOf(workflow_model_valueAt(item, 'uses')),
        with: workflow_model_valueAt(item, 'with'),
        env: workflow_model_valueAt(item, 'env'),
    }));
}
/** What starts a workflow. */
function triggersOf(root) {
    const on = workflow_model_valueAt(root, 'on');
    const names = [
        workflow_model_scalarOf(on)?.value,
        ...itemsOf(on).map((item) => workflow_model_scalarOf(item)?.value),
        ...entriesOf(on).map(({ key }) => key.value),
    ];
    return new Set(names.filter((name) => name !== undefined));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/step-checks.js


/** Owners whose actions run on every runner anyway. */
const TRUSTED_OWNERS = new Set(['actions', 'github']);
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
function quoted({ value, start, end }) {
    // A quoted scalar's source is longer than its value by its quotes.
    return { start, end: Math.max(start + 1, Math.min(end, start + value.length + 2)) };
}
/** Checks `uses:` of a step or of a job. */
function checkUses(uses) {
    const { value } = uses;
    const place = quoted(uses);
    if (value.startsWith('./') || value.includes('${{'))
        return [];
    if (value.startsWith('docker://')) {
        if (value.includes('@sha256:'))
            return [];
        const message = `The image \`${value.slice('docker://'.length)}\` can be replaced; pin it to its digest`;
        return [{ rule: 'unpinned-action', message, ...place }];
    }
    const [name = '', reference] = value.split('@');
    const [owner = ''] = name.split('/');
    if (reference === undefined || FULL_COMMIT.test(reference))
        return [];
    if (TRUSTED_OWNERS.has(owner.toLowerCase()))
        return [];
    const message = `\`${name}\` is of a third party, and \`${reference}\` can be moved; pin it to a full commit`;
    return [{ rule: 'unpinned-action', message, ...place }];
}
const CREDENTIAL_NAME = /(?:^|[_-])(?:password|passwd|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|auth[_-]?key|credentials?)$/i;
/** A longer value is no credential but a text, and the expression takes the square of what it sees. */
const LONGEST_CREDENTIAL = 1000;
/** Words that stand for a credential, and values of services that live as long as the job. */
const NO_CREDENTIAL = /^(?:.{0,7}|true|false|.*(?:\$|test|example|dummy|fake|password|passwd|secret|changeme|postgres|mysql|root|admin|token|xxxx|\*\*\*|none|null|unused|placeholder|localhost|write|read).*|[\w.-]*[/.\\][\w./\\-]*)$/is;
function mayBeCredential(value) {
    return value.length <= LONGEST_CREDENTIAL && !NO_CREDENTIAL.test(value) && !/\s/.test(value);
}
/** Checks `env:` and `with:` for passwords that stand there. */
function checkCredentials(node) {
    return entriesOf(node).flatMap(({ key, node: value }) => {
        if (key.value === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && workflow_model_scalarOf(value)?.value === 'true') {
            const message = 'What a step prints can set the environment of the steps after it';
            return [{ rule: 'insecure-commands', message, start: key.start, end: key.end }];
        }
        const scalar = workflow_model_scalarOf(value);
        if (scalar === undefined || !CREDENTIAL_NAME.test(key.value))
            return [];
        if (!mayBeCredential(scalar.value))
            return [];
        const message = `\`${key.value}\` stands in the file itself; make it a secret of the repository`;
        const { start, end } = scalar;
        return [
            { rule: 'hard-coded-credential', message, start, end, isSecret: true },
        ];
    });
}
function checkAllSecrets(node) {
    return entriesOf(node).flatMap(({ node: value }) => {
        const scalar = workflow_model_scalarOf(value);
        if (scalar === undefined || !/\$\{\{\s*toJSON\(\s*secrets\s*\)/i.test(scalar.value))
            return [];
        const message = 'This hands every secret of the repository on at once';
        return [{ rule: 'all-secrets', message, start: scalar.start, end: scalar.end }];
    });
}
const isGithubScript = (uses) => /^actions\/github-script@/i.test(uses);
/** Checks one step, of a job or of a composite action. */
function checkStep(text, step) {
    const script = step.uses !== undefined && isGithubScript(step.uses.value)
        ? workflow_model_scalarOf(workflow_model_valueAt(step.with, 'script'))
        : undefined;
    return [step.run, script]
        .filter((each) => each !== undefined)
        .flatMap((each) => checkScript(text, each))
        .concat(step.uses === undefined ? [] : checkUses(step.uses))
        .concat([step.env, step.with].flatMap((each) => [
        ...checkCredentials(each),
        ...checkAllSecrets(each),
    ]));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/trigger-checks.js

/** Triggers under which a workflow has secrets while a stranger decides what it is about. */
const PRIVILEGED = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
]);
/** Where the stranger's code is. */
const FOREIGN_HEAD = /github\.head_ref|github\.event\.pull_request\.head\.|github\.event\.workflow_run\.(?:head_|pull_requests)|refs\/pull\/|github\.event\.(?:number|issue\.number|pull_request\.number)|merge_commit_sha/i;
const CHECKOUT_COMMAND = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch)\b[^\n]{0,200}(?:refs\/pull\/|pull\/|head_ref|head\.(?:ref|sha))/;
function foreignCheckout(step) {
    if (step.uses !== undefined && /^actions\/checkout@/i.test(step.uses.value)) {
        return ['ref', 'repository']
            .map((key) => workflow_model_scalarOf(workflow_model_valueAt(step.with, key)))
            .find((value) => value !== undefined && FOREIGN_HEAD.test(value.value));
    }
    return step.run !== undefined && CHECKOUT_COMMAND.test(step.run.value) ? step.run : undefined;
}
/** Checks a job's steps for a checkout of foreign code, under the workflow's triggers. */
function checkCheckouts(job, triggers) {
    const trigger = [...triggers].find((name) => PRIVILEGED.has(name));
    if (trigger === undefined)
        return [];
    return stepsOf(job).flatMap((step) => {
        const place = foreignCheckout(step);
        if (place === undefined)
            return [];
        const { start } = place;
        // Of a script in a block only the sign that opens it.
        const end = place.value.includes('\n') ? start + 1 : place.end;
        const message = `\`${trigger}\` runs with secrets, and this checks out the code of whoever wrote the pull request`;
        const severity = trigger === 'pull_request_target' ? 'error' : 'warning';
        return [{ rule: 'untrusted-checkout', message, start, end, severity }];
    });
}
/** Checks `permissions:` of a workflow or of a job. */
function checkPermissions(node) {
    const permissions = workflow_model_scalarOf(workflow_model_valueAt(node, 'permissions'));
    if (permissions?.value !== 'write-all')
        return [];
    const { start, end } = permissions;
    return [{ rule: 'write-all', message: 'The token may write everything here', start, end }];
}
function hasPermissions(node) {
    return entriesOf(node).some(({ key }) => key.value === 'permissions');
}
/** Tells, once, that neither the workflow nor some job of it says what the token may do. */
function checkMissingPermissions(root) {
    if (hasPermissions(root))
        return [];
    const bare = entriesOf(workflow_model_valueAt(root, 'jobs')).find(({ node }) => !hasPermissions(node));
    if (bare === undefined)
        return [];
    const { start, end, value } = bare.key;
    const message = `Neither the workflow nor its job \`${value}\` says what the token may do`;
    return [{ rule: 'missing-permissions', message, start, end }];
}
/** Checks `runs-on:` of a workflow that pull requests start. */
function checkRunner(job, triggers) {
    if (!triggers.has('pull_request') && !triggers.has('pull_request_target'))
        return [];
    const entry = entriesOf(job).find(({ key }) => key.value === 'runs-on');
    if (entry === undefined || !JSON.stringify(entry.node).includes('self-hosted'))
        return [];
    const { start, end } = entry.key;
    return [
        {
            rule: 'self-hosted-runner',
            message: 'Pull requests run on a machine of your own',
            start,
            end,
        },
    ];
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/check-workflow.js





/** Runtimes that current runners do not have. */
const OLD_RUNTIME = /^node(?:12|16)$/;
function checkJob(text, job, triggers) {
    const uses = workflow_model_scalarOf(workflow_model_valueAt(job, 'uses'));
    const credentials = [
        workflow_model_valueAt(job, 'container'),
        ...entriesOf(workflow_model_valueAt(job, 'services')).map(({ node }) => node),
    ].map((container) => workflow_model_valueAt(container, 'credentials'));
    return [
        ...checkPermissions(job),
        ...checkCheckouts(job, triggers),
        ...checkRunner(job, triggers),
        ...(uses === undefined ? [] : checkUses(uses)),
        ...[workflow_model_valueAt(job, 'env'), workflow_model_valueAt(job, 'secrets'), ...credentials].flatMap(checkCredentials),
        ...stepsOf(job).flatMap((step) => checkStep(text, step)),
    ];
}
function checkAction(text, runs) {
    const using = workflow_model_scalarOf(workflow_model_valueAt(runs, 'using'));
    const steps = stepsOf(runs).flatMap((step) => checkStep(text, step));
    if (using === undefined || !OLD_RUNTIME.test(using.value))
        return steps;
    const { start, end } = using;
    const message = `Runners no longer have \`${using.value}\``;
    return [{ rule: 'deprecated-runtime', message, start, end }, ...steps];
}
/** Deeper than GitHub nests anything; parsers recurse. */
const check_workflow_NESTING_LIMIT = 200;
/** Checks a workflow or an action by our own rules. What is no YAML has no rules. */
function checkWorkflow(text, isAction) {
    if (isNestedDeeper(text, check_workflow_NESTING_LIMIT))
        return { kind: 'other' };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const root = document.contents;
    if (isAction) {
        const runs = workflow_model_valueAt(root, 'runs');
        if (workflow_model_scalarOf(workflow_model_valueAt(runs, 'using')) === undefined)
            return { kind: 'other' };
        return { kind: 'checked', found: checkAction(text, runs) };
    }
    const triggers = triggersOf(root);
    const found = entriesOf(workflow_model_valueAt(root, 'jobs')).flatMap(({ node }) => checkJob(text, node, triggers));
    const whole = [
        ...checkPermissions(root),
        ...checkMissingPermissions(root),
        ...checkCredentials(workflow_model_valueAt(root, 'env')),
    ];
    return { kind: 'checked', found: [...whole, ...found] };
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/workflow-rules.js

/** The rules of `workflows`. */
const WORKFLOWS_PAGE = defineRulePage({
    page: 'workflows',
    title: 'GitHub workflows and actions',
    preface: 'Looks at `.github/workflows/*.yml` and at `action.yml` that has `runs:`. The first three rules are what GitHub’s own [language service](https://github.com/actions/languageservices) says; the others are ours.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'GitHub does not take the file as it is.',
            help: 'A key that does not exist, a value of the wrong kind, a job that is needed and is not there, an expression that cannot be parsed. GitHub refuses the whole workflow, or a part of it is never run.',
        },
        'context-access': {
            severity: 'notice',
            isEnabled: true,
            summary: 'An expression reads something of another job that does not exist.',
            help: 'What does not exist is an empty text, and nobody is told. Compare with the `outputs:` of the job. About `env`, `matrix`, `steps` and events nothing is told: the file alone does not say what they hold.',
        },
        suspicious: {
            severity: 'warning',
            isEnabled: true,
            summary: 'GitHub takes the file, and it probably does not mean what was meant.',
            help: 'Such as an `if` that is always true because text stands around its expression.',
        },
        'script-injection': {
            severity: 'error',
            isEnabled: true,
            summary: 'A script is put together with text that anybody can write.',
            help: 'GitHub puts the value into the script before the shell reads it: the title of a pull request, the name of a branch or a comment then runs as code, with the token of the job. Hand it over in `env:` and write `"$TITLE"` in the script; in `actions/github-script` read `process.env` or `context.payload`.',
        },
        'input-in-script': {
            severity: 'notice',
            isEnabled: false,
            summary: 'A script is put together with an input.',
            help: 'Whoever calls the action or starts the workflow decides what runs. Hand the input over in `env:`.',
        },
        'untrusted-checkout': {
            severity: 'error',
            isEnabled: true,
            summary: 'A workflow with secrets checks out the code of a stranger.',
            help: '`pull_request_target`, `workflow_run` and `issue_comment` run with the secrets and the token of the repository. Whatever runs after the checkout (install scripts, builds, tests, configuration of tools) is then code of the pull request. Use `pull_request`, or do the work in two workflows of which only the one without foreign code has secrets.',
        },
        'unpinned-action': {
            severity: 'warning',
            isEnabled: true,
            summary: 'An action of a third party is not pinned to a commit.',
            help: 'A tag or a branch can be moved, and the new code runs with your token and secrets. Write the full commit and the version as a comment: `uses: owner/action@<40 digits> # v1.2.3`. Actions of GitHub itself (`actions/*`, `github/*`) may go by tag.',
        },
        'secret-in-log': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A script prints a secret.',
            help: 'GitHub hides secrets in logs where it finds them letter by letter; one that was encoded, cut or put over several lines is shown to everybody who can read the log.',
        },
        'secret-in-script': {
            severity: 'notice',
            isEnabled: true,
            summary: 'A secret becomes a part of a script.',
            help: 'The value is in the script’s text and in the arguments of programs, which other processes can read, and a quote in it breaks the script. Hand it over in `env:`.',
        },
        'all-secrets': {
            severity: 'error',
            isEnabled: true,
            summary: 'All secrets of the repository are handed on at once.',
            help: '`toJSON(secrets)` gives every secret to whatever reads it. Name the ones that are needed.',
        },
        'hard-coded-credential': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A password or token stands in the workflow itself.',
            help: 'Whoever can read the repository has it. Store it as a secret of the repository and write `${{ secrets.NAME }}`.',
        },
        'write-all': {
            severity: 'warning',
            isEnabled: true,
            summary: 'The token may write everything.',
            help: 'Name what the job needs, such as `contents: read`; a step that is taken over can do no more than that.',
        },
        'missing-permissions': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The workflow does not say what its token may do.',
            help: 'Then the repository’s or organisation’s default holds, which may be to write everything. Begin with `permissions: {}` or `contents: read`, and give each job what it needs. Told once a workflow, where a job has none either.',
        },
        'deprecated-command': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A script uses a workflow command that was withdrawn.',
            help: '`::set-env` and `::add-path` fail; `::set-output` and `::save-state` will. Write to the files `$GITHUB_ENV`, `$GITHUB_PATH`, `$GITHUB_OUTPUT` and `$GITHUB_STATE`.',
        },
        'insecure-commands': {
            severity: 'warning',
            isEnabled: true,
            summary: 'Withdrawn workflow commands are allowed again.',
            help: 'With `ACTIONS_ALLOW_UNSECURE_COMMANDS` whatever a step prints can set environment variables of the steps after it.',
        },
        'deprecated-runtime': {
            severity: 'warning',
            isEnabled: true,
            summary: 'The action asks for a Node that runners no longer have.',
            help: 'Runners start it with a newer Node, or not at all. Write `using: node24`.',
        },
        'self-hosted-runner': {
            severity: 'notice',
            isEnabled: false,
            summary: 'Pull requests run on a machine of your own.',
            help: 'In a public repository anybody can then run code on it, and leave something behind. Require approval for all outside contributors.',
        },
    },
});

;// CONCATENATED MODULE: ./build/analyzers/workflows.js





const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
/** Most things told of one file. */
const workflows_MATCH_LIMIT = 100;
/** GitHub itself takes no larger workflow; the service needs 10 to 20 s for each MB. */
const SERVICE_LIMIT = 262_144;
/**
 * Contexts that are known whole from the file. A script may have set `env`, an action puts out what it
 * likes, an event is any of several, and of 43 findings about `matrix`, `steps` and `inputs` none was right.
 */
const KNOWN_CONTEXT = /\b(?:jobs|needs)\b/;
function ruleOf({ severity, message }, source) {
    if (message.startsWith('Context access might be invalid')) {
        return KNOWN_CONTEXT.test(source) ? 'context-access' : undefined;
    }
    // GitHub runs an action without a description all the same.
    if (message === 'Required property is missing: description')
        return 'suspicious';
    // 1 is an error, and so is what has no severity; 3 and 4 are hints for an editor.
    if (severity === undefined || severity === 1)
        return 'syntax';
    return severity === 2 ? 'suspicious' : undefined;
}
function toServiceMatch(diagnostic, document, index) {
    const from = document.offsetAt(diagnostic.range.start);
    const to = Math.max(from, document.offsetAt(diagnostic.range.end));
    const rule = ruleOf(diagnostic, document.getText().slice(from, to));
    if (rule === undefined)
        return [];
    return [{ rule, message: diagnostic.message, range: index.rangeOfUtf16(from, to) }];
}
function workflows_toMatches(found, index) {
    return found.flatMap(({ start, end, isSecret, ...rest }) => toOwnMatches(WORKFLOWS_PAGE, [{ ...rest, range: index.rangeOfUtf16(start, end) }]).map((match) => (isSecret === undefined ? match : { ...match, isSecret })));
}
async function workflows_analyze(service, { path, text }) {
    const isAction = !WORKFLOW.test(path);
    const check = checkWorkflow(text, isAction);
    if (check.kind === 'other')
        return [];
    const index = createLineIndex(text);
    const uri = isAction ? 'file:///action.yml' : 'file:///.github/workflows/workflow.yml';
    const document = service.TextDocument.create(uri, 'yaml', 0, text);
    const diagnostics = text.length > SERVICE_LIMIT ? [] : await service.validate(document);
    service.clearCache();
    const said = diagnostics.flatMap((each) => toServiceMatch(each, document, index));
    const matches = [...toOwnMatches(WORKFLOWS_PAGE, said), ...workflows_toMatches(check.found, index)];
    return matches.slice(0, workflows_MATCH_LIMIT);
}
/** GitHub's language service and our own rules: workflows, `action.yml` and composite actions. */
const workflows = defineAnalyzer({
    id: 'workflows',
    name: 'GitHub workflows',
    modules: [],
    claims: (path) => WORKFLOW.test(path) || ACTION.test(path),
    load({ assets }) {
        // The file is our own build: scripts/vendor/languageservice.mjs.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const service = assets.require('languageservice.cjs');
        return Promise.resolve({
            analyze: (file) => workflows_analyze(service, file),
            memoryBytes: () => 0,
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/yaml.js






/** The rules of `yaml`. */
const YAML_PAGE = defineRulePage({
    page: 'yaml',
    title: 'YAML',
    preface: 'Looks at `.yml` and `.yaml` with [yaml](https://eemeli.org/yaml/). Workflows have an analyzer of their own; a file that is a template (Helm, Jinja, ERB) is no YAML before it is filled in, and is left alone when it cannot be read. In tests everything is a notice.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'The file is not YAML.',
            help: 'Whatever reads the file fails. The first error is told; those after it are mostly its echo.',
        },
        'duplicate-key': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A mapping has the same key twice.',
            help: 'YAML forbids it; most readers take the last value without a word, and the first is lost. Delete or rename one of them.',
        },
        'too-deep': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The file is nested too deeply to be checked.',
            help: 'More than 500 brackets in one another: nobody writes that, and parsers fail on it.',
        },
    },
});
/** Deeper nesting makes parsers fail that recurse. */
const yaml_NESTING_LIMIT = 500;
/** Most keys told of one file. */
const KEY_LIMIT = 20;
/** Signs of a template. */
const yaml_TEMPLATE = /\{\{|\{%|<%|\$\{[A-Z_]+\}:/;
const yaml_WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
function yaml_nameOf({ key }) {
    if (!(0,dist/* isScalar */.jn)(key) || key.value === '<<')
        return undefined;
    return `${typeof key.value}:${String(key.source ?? key.value)}`;
}
function duplicatesIn(documents, index) {
    const found = [];
    const look = (pairs) => {
        const seen = new Set();
        for (const pair of pairs) {
            const name = yaml_nameOf(pair);
            if (name === undefined)
                continue;
            const range = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range : undefined;
            if (seen.has(name) && range !== undefined && range !== null) {
                const message = `The key \`${name.slice(name.indexOf(':') + 1)}\` is there already; one of its values is lost`;
                found.push({
                    rule: 'duplicate-key',
                    message,
                    range: index.rangeOfUtf16(range[0], range[1]),
                });
            }
            seen.add(name);
        }
    };
    for (const document of documents) {
        (0,dist/* visit */.YR)(document, { Map: (_, node) => look((0,dist/* isMap */.jh)(node) ? node.items : []) });
    }
    return found;
}
function syntaxMatch(error, text, index) {
    const [start, end] = error.pos;
    const from = Math.min(start, text.length);
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 ? text.length : newline;
    const range = index.rangeOfUtf16(from, Math.max(from, Math.min(end, lineEnd)));
    return { rule: 'syntax', message: error.message, range };
}
function yaml_inspect({ text }) {
    if (isNestedDeeper(text, yaml_NESTING_LIMIT)) {
        const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        return [{ rule: 'too-deep', message: 'The file is nested too deeply to be checked', range }];
    }
    const index = createLineIndex(text);
    // Looking for equal keys itself takes the library time with the square of their number.
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...options, lineCounter: new dist/* LineCounter */.HN() });
    const errors = Array.from(documents).flatMap((document) => document.errors);
    const [error] = errors;
    if (error === undefined)
        return duplicatesIn(documents, index).slice(0, KEY_LIMIT);
    return yaml_TEMPLATE.test(text) ? [] : [syntaxMatch(error, text, index)];
}
function yaml_analyze(file) {
    const found = yaml_inspect(file);
    const isTest = isTestFile(file.path);
    return toOwnMatches(YAML_PAGE, isTest ? found.map((match) => ({ ...match, severity: 'notice' })) : found);
}
/** YAML: syntax, and keys that are there twice. */
const yaml = defineAnalyzer({
    id: 'yaml',
    name: 'YAML',
    modules: [],
    claims: (path) => /\.ya?ml$/i.test(path) && !yaml_WORKFLOW.test(path),
    load: () => Promise.resolve({ analyze: yaml_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/index.js























/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
const ANALYZERS = [
    ruff,
    biome,
    prism,
    rubyRules,
    phpRules,
    goRules,
    javaRules,
    rustRules,
    shellRules,
    pythonRules,
    javascriptRules,
    workflows,
    yaml,
    toml,
    jsonLines,
    markdown,
    dockerfile,
    html,
    secrets,
    mergeConflict,
    bidi,
    invisible,
    lineEnds,
];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_.constants.O_NOCTTY ?? 0);
const THIS_SYSTEM = {
    separator: external_node_path_.sep,
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
        const stats = (0,external_node_fs_.lstatSync)(locate(folder), { throwIfNoEntry: false });
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
        toOnDisk((0,external_node_fs_.lstatSync)(place.locate(place.path), { throwIfNoEntry: false })));
}
/** Asks Linux where an open file is; where /proc is masked the answer is `undefined`. */
function isBelow(base, link) {
    try {
        const path = (0,external_node_fs_.readlinkSync)(link, 'latin1');
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
    const opened = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
    const there = (0,external_node_fs_.lstatSync)(place.locate(place.path), { bigint: true, throwIfNoEntry: false });
    return there?.isFile() === true && there.ino === opened.ino && there.dev === opened.dev;
}
/** Reads to the end, or until there is more than `maxBytes`. */
function readDescriptor(descriptor, maxBytes) {
    const toldBytes = (0,external_node_fs_.fstatSync)(descriptor).size || UNTOLD_SIZE_BYTES;
    let buffer = Buffer.allocUnsafeSlow(Math.min(toldBytes, maxBytes) + 1);
    let length = 0;
    while (length <= maxBytes) {
        if (length === buffer.length) {
            buffer = Buffer.concat([buffer], Math.min(2 * length, maxBytes + 1));
        }
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length) };
        length += count;
    }
    return { kind: 'too-large', detail: `it has more than ${maxBytes} bytes` };
}
/** Whether an open file is what it should be. Only this is certain: paths can change under any look. */
function isRegularInside(descriptor, place, base) {
    if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
        return false;
    const { descriptors } = base.facts;
    const link = descriptors === undefined ? undefined : `${descriptors}/${descriptor}`;
    return ((link === undefined ? undefined : isBelow(base.path, link)) ?? isAtPlace(descriptor, place));
}
function readPlace(place, maxBytes, base) {
    const obstacle = describeObstacle(statusOf(place));
    if (obstacle !== undefined)
        return unreadable(obstacle);
    const descriptor = (0,external_node_fs_.openSync)(place.locate(place.path), OPEN_FLAGS);
    try {
        return isRegularInside(descriptor, place, base)
            ? readDescriptor(descriptor, maxBytes)
            : unreadable('it was replaced while it was opened');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        const root = external_node_fs_.realpathSync.native(path);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
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
        path: root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`,
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
    const path = (0,external_node_path_.join)(folder, `${name}.wasm`);
    return new WebAssembly.Module((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path) : (0,external_node_zlib_namespaceObject.brotliDecompressSync)((0,external_node_fs_.readFileSync)(`${path}.br`)));
}
/**
 * The shipped files in `folder`. A module that is not among `modules` is compiled when it is asked
 * for, once, which is right but slow: the engine hands them all in.
 */
function openVendorAssets(folder, modules = {}) {
    const compiled = new Map(Object.entries(modules));
    const require = (0,external_node_module_namespaceObject.createRequire)((0,external_node_path_.join)(folder, 'require.cjs'));
    return {
        module(name) {
            const found = compiled.get(name) ?? compile(folder, name);
            compiled.set(name, found);
            return found;
        },
        bytes: (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)),
        require: (name) => require(`./${name}`),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/apply-levels.js
function toScope(levels, isFor) {
    return { isFor, levels: new Map(levels) };
}
/** The severities of a configuration, ready to be applied to file after file. */
class LevelTable {
    /** What wins comes first. */
    #scopes;
    constructor({ levels, overrides }, compile) {
        this.#scopes = [
            toScope(levels, () => true),
            ...overrides.map((each) => toScope(each.levels, compile(each.paths))),
        ].toReversed();
    }
    /** What the configuration says, and nothing else: `found` itself where it says nothing. */
    apply(path, found) {
        const scopes = this.#scopes.filter(({ levels, isFor }) => levels.size > 0 && isFor(path));
        if (scopes.length === 0)
            return found;
        return found.map(({ analyzer, matches }) => ({
            analyzer,
            matches: matches.flatMap((match) => leveled(match, levelOf(scopes, analyzer, match.rule))),
        }));
    }
}
/** In each scope the rule by its name goes before its analyzer. */
function levelOf(scopes, analyzer, rule) {
    for (const { levels } of scopes) {
        const level = levels.get(`${analyzer}/${rule}`) ?? levels.get(analyzer);
        if (level !== undefined)
            return level;
    }
    return undefined;
}
function leveled(match, level) {
    if (level === 'off')
        return [];
    return [level === undefined ? match : { ...match, severity: level }];
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
    /** Whether all of the named analyzers look for what any text can hold, whatever the file's name says. */
    areForAnyText(ids) {
        return ids.every((id) => this.#analyzers.get(id)?.isForAnyText === true);
    }
    /** Runs the named analyzers over one file, in the order given. Never throws. */
    async analyze(file, ids, progress) {
        const found = [];
        for (const [index, id] of ids.entries()) {
            try {
                const loaded = await this.#load(id, () => progress('loading', index));
                progress('analyzing', index);
                found.push({ analyzer: id, matches: await loaded.analyze(file) });
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
    if (PYTHON_EXTENSIONS.has(external_node_path_.posix.extname(path).toLowerCase())) {
        const inFirst = PYTHON_DECLARATION.exec(first)?.[1];
        const inSecond = PYTHON_BLANK.test(first) ? PYTHON_DECLARATION.exec(second)?.[1] : undefined;
        return inFirst ?? inSecond;
    }
    if (!isRubyFile(path))
        return undefined;
    return RUBY_DECLARATION.exec(first.startsWith('#!') ? second : first)?.[1];
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
/**
 * Decodes a file of which nothing is known but that it might be text: as `decodeSource` does, and
 * where that fails for its encoding, a character a byte. `undefined` for what is no text.
 */
function decodeAnyText(bytes, path) {
    const decoded = decodeSource(bytes, path);
    if (decoded.kind === 'text')
        return decoded.text;
    return decoded.kind === 'binary' ? undefined : decodeWindows1252(bytes);
}

;// CONCATENATED MODULE: ./build/analyzers/suppression/comment-marks.js

/** What begins a comment, by the family of a file's language. */
const HASH = ['#'];
const SLASH = ['//', '/*'];
const MARKUP = ['<!--'];
/** Languages by their extension, or by the whole name where there is none. */
const MARKS = new Map([
    [
        'py pyi rb rake gemspec ru builder jbuilder sh bash zsh ksh bats yml yaml toml graphql gql pl pm tf hcl ex exs r cfg conf properties dockerfile containerfile makefile mk gemfile rakefile gitignore gitattributes',
        HASH,
    ],
    [
        'js jsx mjs cjs ts tsx mts cts go java rs c h cc cpp hpp cs kt kts swift scala jsonc json5',
        SLASH,
    ],
    ['css', ['/*']],
    ['scss less', SLASH],
    ['php phtml inc', [...HASH, ...SLASH, ...MARKUP]],
    ['html htm xhtml xml svg md mdx markdown', MARKUP],
    ['vue svelte astro', [...SLASH, ...MARKUP]],
    ['erb', ['<%#', ...MARKUP]],
    ['sql lua hs', ['--']],
    ['ini', [';', '#']],
].flatMap(([names, marks]) => String(names)
    .split(' ')
    .map((name) => [name, [marks ?? []].flat()])));
/** A language that is not known may have any of these; JSON has none. */
const ANY = [...HASH, ...SLASH, ...MARKUP];
/** What begins a comment in a file of this path. */
function commentMarksOf(path) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    if (name.endsWith('.json'))
        return SLASH;
    const extension = external_node_path_.posix.extname(name).slice(1);
    return MARKS.get(extension === '' ? name.replace(/^\./u, '') : extension) ?? ANY;
}

;// CONCATENATED MODULE: ./build/analyzers/suppression/parse-directives.js

const KEYWORD = 'evenkeel-ignore';
const FOR_FILE = '-file';
/** What ends a comment on the line it began on. */
const parse_directives_CLOSERS = /(?:\*\/|-->|-?%>)\s*$/u;
/** The text before a directive without the mark of the comment it opens; `undefined` outside of one. */
function beforeComment(before, marks) {
    const trimmed = before.trimEnd();
    const mark = marks.find((each) => trimmed.endsWith(each));
    if (mark !== undefined)
        return trimmed.slice(0, -mark.length);
    // A line in the middle of a block comment.
    return marks.includes('/*') && trimmed.trim() === '*' ? '' : undefined;
}
function place(text, line, marks) {
    const at = text.indexOf(KEYWORD);
    if (at < 0)
        return undefined;
    const before = beforeComment(text.slice(0, at), marks);
    if (before === undefined)
        return undefined;
    const after = text.slice(at + KEYWORD.length);
    const isFile = after.startsWith(FOR_FILE);
    const rest = isFile ? after.slice(FOR_FILE.length) : after;
    // Else it is another word, such as `evenkeel-ignored`.
    if (!/^(?:[\s:]|$)/u.test(rest))
        return undefined;
    return { line, column: at + 1, text: rest, isFile, isOwnLine: before.trim() === '' };
}
function toDirective({ line, column, text, isFile }, meant) {
    const asked = text.replace(parse_directives_CLOSERS, '').trim();
    const colon = asked.indexOf(':');
    const names = (colon < 0 ? asked : asked.slice(0, colon)).split(/[\s,]+/u);
    const rules = names.filter((name) => name !== '');
    const hasReason = colon >= 0 && asked.slice(colon + 1).trim() !== '';
    const endColumn = column + KEYWORD.length + (isFile ? FOR_FILE.length : 0);
    return {
        rules,
        line: isFile ? undefined : meant,
        range: { startLine: line, startColumn: column, endLine: line, endColumn },
        isWhole: rules.length > 0 && hasReason,
    };
}
/**
 * Finds the directives of a file: `evenkeel-ignore RULE, RULE: reason` in a comment on a line or above
 * it, several above one another, and `evenkeel-ignore-file RULE: reason` anywhere.
 */
function parseDirectives(path, text) {
    if (!text.includes(KEYWORD))
        return [];
    const marks = commentMarksOf(path);
    const placed = text.split('\n').flatMap((line, index) => place(line, index + 1, marks) ?? []);
    // From the last on: of several above one another each means what the one below it means.
    let below = { line: 0, meant: 0 };
    return placed
        .toReversed()
        .map((each) => {
        const { line, isOwnLine } = each;
        const next = below.line === line + 1 ? below.meant : line + 1;
        const meant = isOwnLine ? next : line;
        if (isOwnLine)
            below = { line, meant };
        return toDirective(each, meant);
    })
        .toReversed();
}

;// CONCATENATED MODULE: ./build/analyzers/suppression.js


/** The rules about `evenkeel-ignore` itself. */
const SUPPRESSION_PAGE = defineRulePage({
    page: 'evenkeel',
    title: 'Suppressions',
    preface: 'A comment `evenkeel-ignore RULE: reason` on a line, or above it, leaves the findings of that rule out; `evenkeel-ignore-file RULE: reason` does so for the whole file. Several rules are separated by commas; an analyzer alone, such as `ruff`, stands for all of its rules.',
    rules: {
        'unused-suppression': {
            severity: 'notice',
            isEnabled: true,
            summary: 'A suppression leaves nothing out.',
            help: 'The rule finds nothing there any more, or its name is written wrong (names are `analyzer/rule`, as each finding shows). Delete the comment, or mend the name. Rules of analyzers that did not run on the file are not judged.',
        },
        'incomplete-suppression': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A suppression without a rule or without a reason does nothing.',
            help: 'Write `evenkeel-ignore analyzer/rule: reason`. The reason is for whoever reads the line next.',
        },
    },
});
function suppression_keyOf(line, rule) {
    return `${String(line ?? 'file')} ${rule}`;
}
/** Wishes by what they are for: a hostile file can hold thousands of them. */
function indexWishes(wishes) {
    const index = new Map();
    for (const wish of wishes) {
        const key = suppression_keyOf(wish.directive.line, wish.rule);
        const same = index.get(key);
        if (same === undefined)
            index.set(key, [wish]);
        else
            same.push(wish);
    }
    return index;
}
/** Whether no wish is for this match; every wish that is counts as used. */
function suppression_isKept(index, analyzer, { startLine, rule }) {
    const names = [analyzer, `${analyzer}/${rule}`];
    const meant = [startLine, undefined]
        .flatMap((line) => names.map((name) => suppression_keyOf(line, name)))
        .flatMap((key) => index.get(key) ?? []);
    for (const wish of meant)
        wish.isUsed = true;
    return meant.length === 0;
}
function unusedOf(wishes, { known, ran }) {
    return wishes
        .filter(({ isUsed, rule }) => {
        const analyzer = rule.split('/')[0] ?? '';
        return !isUsed && (ran.includes(analyzer) || !known.has(analyzer));
    })
        .map(({ directive, rule }) => ({
        rule: 'unused-suppression',
        message: `Nothing of "${rule}" is found here, so this suppression leaves nothing out`,
        range: directive.range,
    }));
}
function incompleteOf(directives) {
    return directives
        .filter(({ isWhole }) => !isWhole)
        .map(({ range }) => ({
        rule: 'incomplete-suppression',
        message: 'Expected "evenkeel-ignore analyzer/rule: reason"; without both it leaves nothing out',
        range,
    }));
}
/**
 * Leaves out what comments in the file ask to leave out, and adds what is to be said about those
 * comments. Gives `found` itself where the file has none.
 */
function suppress(file, found, presence) {
    const directives = parseDirectives(file.path, file.text);
    if (directives.length === 0)
        return found;
    const wishes = directives
        .filter(({ isWhole }) => isWhole)
        .flatMap((directive) => directive.rules.map((rule) => ({ directive, rule, isUsed: false })));
    const index = indexWishes(wishes);
    const kept = found.map(({ analyzer, matches }) => ({
        analyzer,
        matches: matches.filter((match) => suppression_isKept(index, analyzer, match)),
    }));
    const own = [...unusedOf(wishes, presence), ...incompleteOf(directives)];
    return [
        ...kept,
        { analyzer: SUPPRESSION_PAGE.page, matches: toOwnMatches(SUPPRESSION_PAGE, own) },
    ];
}

;// CONCATENATED MODULE: ./build/model/finding.js
/** GitHub's three levels, most severe first. */
const finding_SEVERITIES = ['error', 'warning', 'notice'];
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

;// CONCATENATED MODULE: ./build/findings/conceal-secrets.js
/** Shorter parts of a secret are words that stand elsewhere as well. */
const PART_LENGTH = 8;
/** A key in lines has some thirty of them. */
const PART_LIMIT = 1_000;
function textOf(lines, { startLine, startColumn, endLine, endColumn }) {
    const taken = lines.slice(startLine - 1, endLine);
    const last = taken.length - 1;
    return taken
        .map((line, at) => line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined))
        .join('\n');
}
/** The secret itself and what it is made of: the lines of a key, the password in an address. */
function conceal_secrets_partsOf(secret) {
    const words = secret.split(/[^\w+/=.~-]+/u).filter((word) => word.length >= PART_LENGTH);
    return secret.includes('\n') || secret === '' ? words : [secret, ...words];
}
/** Makes what takes the secrets among these matches out of whatever is told of their file. */
function createConcealer(text, matches) {
    const secrets = matches.filter(({ isSecret }) => isSecret === true);
    if (secrets.length === 0)
        return (told) => told;
    const lines = text.split('\n');
    const parts = new Set(secrets.flatMap((secret) => conceal_secrets_partsOf(textOf(lines, secret))));
    // The longest first: a part of what was taken out already is no longer there.
    const ordered = [...parts]
        .toSorted((left, right) => right.length - left.length)
        .slice(0, PART_LIMIT);
    return (told) => ordered.reduce((rest, part) => rest.replaceAll(part, '***'), told);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/findings/fingerprint.js

/** Hex digits kept of SHA-256: 64 bits, so that 100,000 findings collide with a chance of 3 in 10 billion. */
const DIGITS = 16;
/** A longer line stands in its fingerprints as its hash: a minified file has one line for all its findings. */
const LONG_LINE = 1000;
function sha256(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}
/** What of a line counts, short enough to be hashed again for each of its findings. */
function essenceOf(line) {
    const essence = line.replaceAll(/\s+/gu, ' ').trim();
    return essence.length > LONG_LINE ? sha256(essence) : essence;
}
/**
 * Gives fingerprints for the findings of one file, in order. A finding keeps its fingerprint when
 * lines are added or removed around it and when its line is indented anew; the same rule on an equal
 * line is told apart by counting.
 */
function createFingerprints() {
    const seen = new Map();
    // Findings come in order, so those of one line follow one another.
    let last = { line: '', essence: '' };
    return ({ ruleId, path, line }) => {
        if (line !== last.line)
            last = { line, essence: essenceOf(line) };
        const key = JSON.stringify([ruleId, path, last.essence]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return sha256(`${key}${count}`).slice(0, DIGITS);
    };
}

;// CONCATENATED MODULE: ./build/findings/limit-findings.js

/** More of one file nobody reads; with it, the size of an outcome does not depend on what is in a file. */
const FINDINGS_PER_FILE = 1000;
/** Longer messages quote the file. */
const MOST_MESSAGE_CHARACTERS = 2000;
/** Text that one fix may bring, and all fixes of one file together. */
const MOST_FIX_CHARACTERS = 16_384;
const MOST_FIXES_CHARACTERS = 2 ** 20;
function clip(text) {
    if (text.length <= MOST_MESSAGE_CHARACTERS)
        return text;
    // Not in the middle of a character.
    return `${text.slice(0, MOST_MESSAGE_CHARACTERS).replace(/[\ud800-\udbff]$/u, '')}…`;
}
function charactersOf({ fix }) {
    if (fix === undefined)
        return 0;
    return fix.edits.reduce((sum, { text }) => sum + text.length, fix.message.length);
}
/** Shortens what is too long: a message is cut, a fix that brings too much text is left out. */
function createShortening() {
    let left = MOST_FIXES_CHARACTERS;
    return (finding) => {
        const size = charactersOf(finding);
        const { fix, ...rest } = finding;
        const message = clip(finding.message);
        if (fix === undefined || size > MOST_FIX_CHARACTERS || size > left)
            return { ...rest, message };
        left -= size;
        return { ...finding, message };
    };
}
function countText(findings, severity) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${String(count)} ${severity}${count === 1 ? '' : 's'}`];
}
/** The finding that stands for those left out. It is as severe as the most severe of them. */
function standIn(first, leftOut) {
    const { path, startLine, startColumn, endLine, endColumn, fingerprint } = first;
    const severity = finding_SEVERITIES.find((each) => leftOut.some((finding) => finding.severity === each)) ?? 'notice';
    const counts = finding_SEVERITIES.flatMap((each) => countText(leftOut, each)).join(', ');
    return {
        ruleId: 'evenkeel/more-findings',
        analyzer: 'evenkeel',
        severity,
        message: `${String(leftOut.length)} more findings in this file are not listed: ${counts}. The first of them is here.`,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        fingerprint,
    };
}
function rank({ severity }) {
    return finding_SEVERITIES.indexOf(severity);
}
/**
 * Bounds the findings of one file, which are in order: no more than `FINDINGS_PER_FILE`, the most
 * severe first, and one more that says how many were left out. The order stays.
 */
function limitFindings(findings) {
    const kept = new Set(findings.toSorted((left, right) => rank(left) - rank(right)).slice(0, FINDINGS_PER_FILE));
    const leftOut = findings.filter((finding) => !kept.has(finding));
    const [first] = leftOut;
    const shorten = createShortening();
    return findings.flatMap((finding) => {
        if (finding === first)
            return [standIn(first, leftOut)];
        return kept.has(finding) ? [shorten(finding)] : [];
    });
}

;// CONCATENATED MODULE: ./build/findings/line-hash.js
/** Characters that a line's hash covers, white space not counted. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const line_hash_SPACE = 0x20;
/** Stands behind the last character, so that a line at the end differs from the same one before others. */
const END_OF_FILE = 0xffff;
/** 37 to the power of 100, modulo 2^64, in two halves: what a character weighs when it leaves the window. */
const LEAVING = leavingWeight();
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
    return { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
}
/**
 * The fingerprints by which GitHub's code scanning recognises lines (`primaryLocationLineHash`), for
 * the wanted lines of a text: a hash modulo 2^64 over the first 100 characters from the line's start
 * that are no blank or tab, line ends counted as one character each; then how many lines had this
 * hash so far. The algorithm is that of https://github.com/github/codeql-action
 * (`src/fingerprints.ts`), which fills in what a SARIF file lacks and warns of what differs.
 */
function lineHashes(text, wanted) {
    const hasher = new LineHasher(wanted);
    for (let at = 0; at < text.length && !hasher.isDone; at += 1)
        hasher.take(text.charCodeAt(at));
    hasher.finish();
    return hasher.hashes;
}
class LineHasher {
    hashes = new Map();
    #wanted;
    #window = new Uint16Array(WINDOW);
    /** The line that begins at each place of the window; 0 for none. */
    #starts = new Uint32Array(WINDOW);
    #seen = new Map();
    #high = 0;
    #low = 0;
    #at = 0;
    #line = 0;
    #isAtStart = true;
    #isAfterReturn = false;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    get isDone() {
        return this.hashes.size === this.#wanted.size;
    }
    take(character) {
        const isSecondHalf = this.#isAfterReturn && character === LINE_FEED;
        this.#isAfterReturn = character === CARRIAGE_RETURN;
        if (character === line_hash_SPACE || character === TAB || isSecondHalf)
            return;
        this.#push(character === CARRIAGE_RETURN ? LINE_FEED : character);
    }
    finish() {
        this.#push(END_OF_FILE);
        for (let left = WINDOW; left > 0 && !this.isDone; left -= 1) {
            this.#emit();
            this.#shift(0);
        }
    }
    #push(character) {
        this.#emit();
        if (this.#isAtStart) {
            this.#line += 1;
            this.#starts[this.#at] = this.#line;
        }
        this.#isAtStart = character === LINE_FEED;
        this.#shift(character);
    }
    /** The window has come around to where a line began: its hash is complete. */
    #emit() {
        const line = this.#starts[this.#at] ?? 0;
        if (line === 0)
            return;
        this.#starts[this.#at] = 0;
        const hash = hexOf(this.#high, this.#low);
        const count = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, count);
        if (this.#wanted.has(line))
            this.hashes.set(line, `${hash}:${count}`);
    }
    /** hash = hash * 37 + entering - leaving * 37^100, modulo 2^64; no product here reaches 2^53. */
    #shift(entering) {
        const leaving = this.#window[this.#at] ?? 0;
        this.#window[this.#at] = entering;
        this.#at = (this.#at + 1) % WINDOW;
        const low = this.#low * FACTOR + entering;
        const high = this.#high * FACTOR + Math.floor(low / TWO_32);
        const lessLow = LEAVING.low * leaving;
        const lessHigh = LEAVING.high * leaving + Math.floor(lessLow / TWO_32);
        const difference = (low >>> 0) - (lessLow >>> 0);
        this.#low = difference >>> 0;
        this.#high = ((high >>> 0) - (lessHigh >>> 0) - (difference < 0 ? 1 : 0)) >>> 0;
    }
}
function hexOf(high, low) {
    if (high === 0)
        return low.toString(16);
    return high.toString(16) + low.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/findings/to-findings.js





function isRepeated(finding, index, sorted) {
    const before = sorted[index - 1];
    return before !== undefined && compareFindings(before, finding) === 0;
}
/** A fix, unless it would write a secret somewhere else. */
function concealFix(fix, conceal) {
    const isOpen = fix?.edits.every(({ text }) => conceal(text) === text) === true;
    return isOpen ? { ...fix, message: conceal(fix.message) } : undefined;
}
/** What is said of a place, with the secrets of the file taken out. */
function toldOf(match, conceal) {
    const { severity, startLine, startColumn, endLine, endColumn, helpUrl } = match;
    const fix = concealFix(match.fix, conceal);
    return {
        severity,
        message: conceal(match.message),
        startLine,
        startColumn,
        endLine,
        endColumn,
        ...(helpUrl !== undefined && { helpUrl }),
        ...(fix !== undefined && { fix }),
    };
}
/**
 * Turns what the analyzers found in one file into its findings: in total order, each once, with
 * fingerprints. A secret that one of them found is in none of it.
 */
function toFindings(file, found) {
    if (found.every(({ matches }) => matches.length === 0))
        return [];
    const conceal = createConcealer(file.text, found.flatMap(({ matches }) => matches));
    const lines = file.text.split('\n');
    const fingerprint = createFingerprints();
    const all = found
        .flatMap(({ analyzer, matches }) => matches.map((match) => ({
        ...toldOf(match, conceal),
        ruleId: `${analyzer}/${match.rule}`,
        analyzer,
        path: file.path,
        fingerprint: '',
    })))
        .toSorted(compareFindings)
        .filter((finding, index, sorted) => !isRepeated(finding, index, sorted));
    const findings = limitFindings(all);
    // A hash of 64 bits would tell a short secret to whoever guesses; code scanning fills in what is missing.
    const isOpen = conceal(file.text) === file.text;
    const wanted = new Set(isOpen ? findings.map(({ startLine }) => startLine) : []);
    const hashes = lineHashes(file.rawText?.() ?? file.text, wanted);
    return findings.map((finding) => {
        const lineHash = hashes.get(finding.startLine);
        return {
            ...finding,
            fingerprint: fingerprint({ ...finding, line: conceal(lines[finding.startLine - 1] ?? '') }),
            ...(lineHash !== undefined && { lineHash }),
        };
    });
}

;// CONCATENATED MODULE: ./build/pool/analyzer-times.js
function elapsed(since, now) {
    const cpuMs = since.cpuMs === null || now.cpuMs === null ? null : Math.max(0, now.cpuMs - since.cpuMs);
    return { wallMs: Math.max(0, now.wallMs - since.wallMs), cpuMs };
}
/** Tells the time that each analyzer of one file took, from the moments at which they were entered. */
class AnalyzerTimes {
    #analyzers;
    #ended = [];
    #current;
    /** The file's analyzers, in the order in which they run. */
    constructor(analyzers) {
        this.#analyzers = analyzers;
    }
    /** The analyzer with this index has begun; the one before has ended. Said again, it changes nothing. */
    enter(index, now) {
        if (index === this.#current?.index)
            return;
        this.#ended.push(...this.#going(now));
        this.#current = { index, since: now };
    }
    /** The times until now, that of the analyzer which goes on included. */
    until(now) {
        return [...this.#ended, ...this.#going(now)];
    }
    #going(now) {
        if (this.#current === undefined)
            return [];
        const { index, since } = this.#current;
        const analyzer = this.#analyzers[index];
        return analyzer === undefined ? [] : [{ analyzer, ...elapsed(since, now) }];
    }
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
        // The run stays, so that it can be seen later that somebody had begun with it.
        end: () => write({ phase: 0, analyzer: -1 }),
    };
}
function readLine(cells, slot) {
    const get = (field) => Atomics.load(cells, board_offsetOf(slot, field));
    const sequence = get('sequence');
    const entry = {
        sequence,
        threadId: get('threadId'),
        run: get('run'),
        analyzer: get('analyzer'),
        osThreadId: get('osThreadId'),
    };
    const phase = PHASES[get('phase')] ?? 'idle';
    const isWhole = sequence % 2 === 0 && sequence === get('sequence');
    return isWhole && entry.run !== 0 && phase !== 'idle' ? { ...entry, phase } : undefined;
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
/** Whether a worker has begun with this run, however it ended. */
function hasBegun(board, run) {
    const cells = new Int32Array(board);
    const used = Math.min(Atomics.load(cells, 0), SLOTS);
    return Array.from({ length: used }, (_, slot) => Atomics.load(cells, board_offsetOf(slot, 'run'))).includes(run);
}

;// CONCATENATED MODULE: ./build/pool/worker-settings.js
/**
 * WebAssembly memory at which a worker is replaced: it can grow but never shrink. Biome holds 120 to
 * 180 MB when it is well (measured over 15 MB of JavaScript), so this is no ordinary state.
 */
const RECYCLE_BYTES = 400 * 2 ** 20;

;// CONCATENATED MODULE: ./build/open-worker.js
/** Puts together what a worker thread needs to analyse files. */















/** Linux names a thread `<process>/task/<thread>` here; elsewhere there is no such file. */
function osThreadId() {
    try {
        return Number((0,external_node_fs_.readlinkSync)('/proc/thread-self').split('/').at(-1));
    }
    catch {
        // 0 means "not known", and the engine then takes another clock.
        return 0;
    }
}
/** This thread's clocks now. `threadCpuUsage` came with Node 23.9. */
function moment() {
    const used = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : undefined;
    const cpuMs = used === undefined ? null : (used.user + used.system) / 1000;
    return { wallMs: performance.now(), cpuMs };
}
function unanalyzed(reason, detail) {
    return { kind: 'unanalyzed', reason, detail, isBroken: false };
}
/** The globs of an override in `evenkeel.yml`, which were refused before if they could not be meant. */
function compileGlobs(globs) {
    const filter = parsePathFilter('overrides', globs);
    return (path) => isExcluded(filter, path.split('/'));
}
/** One worker thread: its folder, its loaded analyzers and its line on the board. */
class FileWorker {
    #settings;
    #folder;
    #analyzers;
    #line;
    #levels;
    /** Ids of all analyzers, whichever of them are chosen. */
    #known;
    constructor(settings, analyzers) {
        this.#settings = settings;
        this.#levels = new LevelTable(settings.rules, compileGlobs);
        this.#known = new Set(analyzers.map(({ id }) => id));
        this.#line = claimLine(settings.board, { threadId: external_node_worker_threads_namespaceObject.threadId, osThreadId: osThreadId() });
        this.#folder = openSourceFolder(settings.root);
        const assets = openVendorAssets(settings.vendorFolder, settings.modules);
        const project = { read: (path) => this.#folder.readText(path) };
        this.#analyzers = new AnalyzerSet(analyzers, { assets, project });
    }
    async run({ run, task }) {
        this.#line.begin(run);
        const { reply, isBroken } = await this.#replyTo(task);
        this.#line.end();
        if (!isBroken && this.#analyzers.memoryBytes() <= RECYCLE_BYTES)
            return reply;
        external_node_worker_threads_namespaceObject.parentPort?.postMessage({ run, ...reply });
        // The engine has the outcome and ends this thread; answering would invite the next file.
        return new Promise(() => undefined);
    }
    async #replyTo(task) {
        const begin = moment();
        const times = new AnalyzerTimes(task.analyzers);
        const ended = await this.#analyze(task, times);
        const end = moment();
        const common = { taskId: task.id, cost: this.#costOf(begin, end) };
        const analyzers = times.until(end);
        if (ended.kind === 'analyzed') {
            return { reply: { outcome: { ...ended, ...common }, analyzers }, isBroken: false };
        }
        const { isBroken, ...rest } = ended;
        return { reply: { outcome: { ...rest, ...common }, analyzers }, isBroken };
    }
    async #analyze(task, times) {
        const source = this.#folder.read(task, this.#settings.maxFileSizeBytes);
        if (source.kind !== 'bytes')
            return unanalyzed(source.kind, source.detail);
        if (this.#analyzers.areForAnyText(task.analyzers)) {
            const text = decodeAnyText(source.bytes, task.path);
            // No text: its name promised none, and there is nothing in it that they look for.
            if (text === undefined)
                return { kind: 'analyzed', findings: [] };
            return this.#analyzeText(task, { bytes: source.bytes, text }, times);
        }
        const decoded = decodeSource(source.bytes, task.path);
        if (decoded.kind !== 'text')
            return unanalyzed(decoded.kind, decoded.detail);
        return this.#analyzeText(task, { bytes: source.bytes, text: decoded.text }, times);
    }
    async #analyzeText(task, { bytes, text }, times) {
        const file = { path: task.path, text, rawText: () => Buffer.from(bytes).toString('utf8') };
        const analysis = await this.#analyzers.analyze(file, task.analyzers, (phase, analyzer) => {
            this.#line.enter(phase, analyzer);
            times.enter(analyzer, moment());
        });
        if (analysis.kind === 'completed') {
            const known = this.#known;
            const kept = suppress(file, analysis.found, { known, ran: task.analyzers });
            const leveled = this.#levels.apply(task.path, kept);
            return { kind: 'analyzed', findings: toFindings(file, leveled) };
        }
        const { analyzer, error } = analysis;
        const detail = `${analyzer} broke: ${messageOf(error)}`;
        return { kind: 'unanalyzed', reason: 'crashed', detail, analyzer, isBroken: true };
    }
    #costOf(begin, end) {
        return {
            wallMs: end.wallMs - begin.wallMs,
            cpuMs: begin.cpuMs === null || end.cpuMs === null ? null : end.cpuMs - begin.cpuMs,
            heapBytes: (0,external_node_v8_namespaceObject.getHeapStatistics)().used_heap_size + this.#analyzers.memoryBytes(),
            // Only the engine sees the group.
            throttledShare: null,
        };
    }
}
/** Opens the worker that this thread is, with these analyzers. Only a worker's entry calls it, once. */
function openWorker(analyzers) {
    // The engine starts a worker's entry with these settings and no others.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const worker = new FileWorker(external_node_worker_threads_namespaceObject.workerData, analyzers);
    return (request) => worker.run(request);
}

;// CONCATENATED MODULE: ./build/analysis-worker.js
/** The worker's entry: piscina calls its default export once for each task. */


// Piscina calls the default export.
/* harmony default export */ const analysis_worker = (openWorker(ANALYZERS));

var __webpack_exports__default = __webpack_exports__.A;
export { __webpack_exports__default as default };
