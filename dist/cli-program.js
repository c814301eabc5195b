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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

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

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listenForCancel)
/* harmony export */ });
/** What a runner, a terminal or a service manager sends to cancel; Windows has Ctrl-C and Ctrl-Break. */
const CANCEL_SIGNALS = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * The first signal aborts. A runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that
 * (actions/runner, ProcessInvoker), and the time between is for closing what is open.
 */
function listenForCancel(onRepeat) {
    const controller = new AbortController();
    const listener = (signal) => {
        const isRepeated = controller.signal.aborted;
        controller.abort();
        if (!isRepeated || onRepeat === 'ignore')
            return;
        for (const name of CANCEL_SIGNALS)
            process.removeListener(name, listener);
        process.kill(process.pid, signal);
    };
    for (const name of CANCEL_SIGNALS)
        process.on(name, listener);
    return controller.signal;
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/inputs/input-table.js
var input_table = __nccwpck_require__(2793);
;// CONCATENATED MODULE: ./build/inputs/input-flags.js


/** Adds the flag of an input, and for a boolean its `--no-` form. Nothing has a default here: an absent flag is `''`. */
function addInputFlags(command, input) {
    if (!input.isFlag)
        return;
    const { name, placeholder, shape } = input;
    const group = `${input_table/* INPUT_GROUPS */.ak[input.group]}:`;
    const flags = shape === 'boolean' ? `--${name} [${placeholder}]` : `--${name} <${placeholder}>`;
    const option = new Option(flags, helpOf(input)).helpGroup(group);
    command.addOption(shape === 'list' ? option.argParser(oneMore) : option.argParser(parseFlagValue));
    if (shape !== 'boolean')
        return;
    command.addOption(new Option(`--no-${name}`, `The same as --${name} false.`).helpGroup(group));
}
function helpOf({ description, shape, default: byDefault }) {
    const repeatable = shape === 'list' ? ' The flag may be repeated.' : '';
    return `${description}${repeatable}${byDefault === '' ? '' : ` (default: ${byDefault})`}`;
}
/** Parses the value of a flag. Another flag where it should be is a forgotten value: an `InvalidArgumentError`. */
function parseFlagValue(value) {
    if (!/^--[a-z]/u.test(value))
        return value;
    throw new InvalidArgumentError('Expected a value, found a flag.');
}
function oneMore(value, before = []) {
    return [...before, parseFlagValue(value)];
}
/** The value of a flag by its name without dashes, `undefined` when it was not given. */
function flagValue(command, name) {
    const option = command.options.find(({ long }) => long === `--${name}` || long === `--no-${name}`);
    if (option === undefined || !isGiven(command, option))
        return undefined;
    return command.getOptionValue(option.attributeName());
}
/** The value of a flag as the text of an input; what was repeated is one a line. */
function flagText(command, name) {
    const value = flagValue(command, name);
    if (Array.isArray(value))
        return value.join('\n');
    return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined;
}
/** Whether the arguments have the flag. */
function isGiven(command, option) {
    return command.getOptionValueSource(option.attributeName()) === 'cli';
}

;// CONCATENATED MODULE: ./build/adapters/command-line.js



/** The inputs that also change what `allowance` prints. */
const ALLOWANCE_INPUTS = new Set(['cpus', 'memory', 'workers', 'max-workers']);
const COLOR_CHOICES = ['auto', 'always', 'never'];
const FORMATS = ['text', 'json'];
const EPILOGUE = `
Examples:
  evenkeel                              analyse the current folder
  evenkeel src --fail-on never          only tell, whatever is found
  evenkeel --include 'src/**' --include 'lib/**' --exclude '**/*.min.js'
  evenkeel --analyzers ruff,biome --workers 4 --timeout 5m
  evenkeel --format json > report.json
  evenkeel allowance --json             what this machine really allows

A folder named like a command is given as ./allowance or ./help.

Exit codes:
  0   nothing found that fails the run
  1   findings at or above --fail-on
  2   something to correct: an argument, an input, a report that cannot be written
  3   incomplete: a selected file was not analyzed
  70  a fault of Evenkeel itself

Environment:
  NO_COLOR, FORCE_COLOR   no colours, or always colours, where --color is auto
`;
/** Understands the arguments (without the program's name). Never prints, exits or throws for what a user can type. */
function parseCommandLine(args, facts) {
    const output = [];
    let parsed;
    const program = new Command('evenkeel').exitOverride().configureOutput({
        writeOut: (text) => output.push(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => facts.columns,
        getOutHasColors: () => false,
    });
    const choose = (commandLine) => {
        parsed = commandLine;
    };
    describeAnalyze(program, facts.version, choose);
    describeAllowance(program, choose);
    try {
        program.parse(args, { from: 'user' });
    }
    catch (error) {
        if (error instanceof CommanderError)
            return endedEarly(error, output.join(''));
        throw error;
    }
    if (parsed === undefined)
        throw new Error('Expected the arguments to reach a command.');
    return parsed;
}
function describeAnalyze(program, version, choose) {
    program
        .description('Analyse a whole repository within the CPU and memory this machine really allows.')
        .usage('[PATH] [FLAGS]\n       evenkeel allowance [FLAGS]')
        .argument('[PATH]', 'Folder to analyse, the same as --path.')
        // Else the flags that `allowance` shares would be taken from after its name too.
        .enablePositionalOptions()
        .helpCommand('help [COMMAND]', 'Print the help of a command.')
        .addHelpText('after', EPILOGUE);
    for (const input of input_table/* INPUTS */.mc)
        addInputFlags(program, input);
    addOutputOptions(program);
    program
        .optionsGroup('Other:')
        .helpOption('-h, --help', 'Print this help.')
        .version(`evenkeel ${version}`, '-v, --version', 'Print the version.');
    program.action((path) => {
        const get = inputsOf(program);
        choose({
            kind: 'analyze',
            get: path === undefined ? get : withPath(program, path),
            format: FORMATS.find((format) => format === flagValue(program, 'format')) ?? 'text',
            color: colorOf(program),
            progress: flagValue(program, 'progress') !== false,
        });
    });
}
function addOutputOptions(program) {
    program
        .optionsGroup('Output:')
        .addOption(new Option('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(FORMATS))
        .addOption(new Option('--color <WHEN>', 'When text is coloured. (default: auto)').choices(COLOR_CHOICES))
        .addOption(new Option('--no-color', 'The same as --color never.'))
        .option('--no-progress', 'No progress on stderr.');
}
function describeAllowance(program, choose) {
    const command = program
        .command('allowance')
        .description('Print what this machine really allows, and how many workers follow from it.')
        .usage('[FLAGS]')
        .helpOption('-h, --help', 'Print this help.')
        .option('--root <DIR>', 'Read a captured tree of /proc and /sys under DIR instead.', parseFlagValue)
        .option('--json', 'Print JSON.');
    for (const input of input_table/* INPUTS */.mc) {
        if (ALLOWANCE_INPUTS.has(input.name))
            addInputFlags(command, input);
    }
    command.action(() => {
        const stray = program.options.find((option) => isGiven(program, option));
        if (stray !== undefined) {
            program.error(`flags of "allowance" come after its name, found ${stray.long ?? ''} before it`);
        }
        const root = flagText(command, 'root');
        choose({
            kind: 'allowance',
            get: inputsOf(command),
            ...(root !== undefined && { root }),
            json: flagValue(command, 'json') === true,
        });
    });
}
function inputsOf(command) {
    return (name) => flagText(command, name) ?? '';
}
/** The inputs with the folder given as an argument; a different `--path` beside it is an error. */
function withPath(program, path) {
    const get = inputsOf(program);
    const flag = get('path');
    if (flag !== '' && flag !== path) {
        program.error(`expected one folder, found PATH "${path}" and --path "${flag}"`);
    }
    return (name) => (name === 'path' ? path : get(name));
}
function colorOf(program) {
    const value = flagValue(program, 'color');
    if (value === false)
        return 'never';
    return COLOR_CHOICES.find((choice) => choice === value) ?? 'auto';
}
function endedEarly(error, text) {
    if (error.code === 'commander.version')
        return { kind: 'version', text };
    if (error.exitCode === 0)
        return { kind: 'help', text: `${text.trimEnd()}\n` };
    const problem = error.message.replace(/^error: /u, '').replace(/\.?\n\(Did/u, '. (Did');
    const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`.replace(/([^.)])$/u, '$1.');
    return { kind: 'error', message: `${sentence} See "evenkeel --help".` };
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/allowance/host-facts.js
/** The facts of a captured Linux tree: nothing is taken from the machine that reads it. */
const CAPTURED_LINUX_FACTS = {
    platform: 'linux',
    availableParallelism: null,
    cpuCount: null,
    totalMemoryBytes: null,
    availableMemoryBytes: null,
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/host.js






/** The largest file a captured tree may make us read; the largest real one is a `mountinfo`. */
const LARGEST_CAPTURED_BYTES = 4 * 1024 * 1024;
function readWhole(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        // Not there, not allowed, not switched on: for a limit it is all the same.
        return undefined;
    }
}
/** Resolves a path below a real folder; `undefined` where a link leads out or nothing is there. */
function resolveWithin(realRoot, file) {
    try {
        const target = external_node_fs_.realpathSync.native(external_node_path_.join(realRoot, external_node_path_.posix.normalize(`/${file}`)));
        const relative = external_node_path_.relative(realRoot, target);
        const isWithin = !external_node_path_.isAbsolute(relative) && relative.split(external_node_path_.sep)[0] !== '..';
        const stats = (0,external_node_fs_.statSync)(target);
        // A pipe would be waited for, and a device read without end.
        const isReadable = stats.isFile() && stats.size <= LARGEST_CAPTURED_BYTES;
        return isWithin && isReadable ? target : undefined;
    }
    catch {
        // A path that cannot be resolved is one that is not in the tree.
        return undefined;
    }
}
function openRoot(root) {
    try {
        const realRoot = external_node_fs_.realpathSync.native(root);
        if ((0,external_node_fs_.statSync)(realRoot).isDirectory())
            return realRoot;
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`Expected "--root" to name a folder with a captured /proc and /sys, found nothing at "${root}". Check the path.`, { cause: error });
    }
    throw new errors/* ConfigurationError */.j1(`Expected "--root" to name a folder with a captured /proc and /sys, found a file at "${root}". Name the folder it is in.`);
}
function readFacts() {
    return {
        platform: external_node_process_.platform,
        availableParallelism: external_node_os_.availableParallelism(),
        cpuCount: external_node_os_.cpus().length || null,
        totalMemoryBytes: external_node_os_.totalmem(),
        availableMemoryBytes: readAvailableMemory(),
    };
}
/** Free memory with what can be freed at once: on macOS `os.freemem` leaves out almost all of it. */
function readAvailableMemory() {
    // Node 20 has the function from 20.13 on.
    const node = external_node_process_;
    return node.availableMemory?.() ?? external_node_os_.freemem();
}
/**
 * Opens this machine or a captured Linux tree. Of a tree nothing outside its folder is read, and
 * nothing of this machine is taken for it.
 *
 * @throws ConfigurationError when `root` names no folder.
 */
function openHost({ root } = {}) {
    if (root === undefined) {
        const facts = readFacts();
        return { read: facts.platform === 'linux' ? readWhole : () => undefined, facts };
    }
    const realRoot = openRoot(root);
    const read = (file) => {
        const target = resolveWithin(realRoot, file);
        return target === undefined ? undefined : readWhole(target);
    };
    return { read, facts: CAPTURED_LINUX_FACTS };
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;
function writeChunks(path, chunks) {
    // `wx`: the name is ours alone, and a link that waits there is not followed.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
    try {
        let batch = '';
        for (const chunk of chunks) {
            batch += chunk;
            if (batch.length < BATCH_CHARACTERS)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
            batch = '';
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The analysed repository may hold links: a path named relative to it must not lead out of it. */
function checkInside(base, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
    if (inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return;
    throw new Error(`Expected the report's folder to lie below ${base}, found a link out of it.`);
}
function nearestExisting(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || parent === folder ? folder : nearestExisting(parent);
}
/**
 * Writes a report file: whole or not at all, in place of what was there, links not followed.
 * Relative paths count from `base`.
 * @throws when it cannot be written.
 */
function writeReportFile(base, path, chunks) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const isBelow = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !path.split(/[\\/]/u).includes('..');
    // Before anything is made: the part that is there already may be a link out.
    if (isBelow)
        checkInside(base, nearestExisting(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        writeChunks(temporary, chunks);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openSourceFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/files/describe-system-error.js
var describe_system_error = __nccwpck_require__(6078);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __nccwpck_require__(4762);
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
            return (0,errors/* assertNever */.xb)(onDisk);
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
        return path.startsWith(start) && (0,listed_file/* isContainedPath */.l)(path.slice(start.length));
    }
    catch (error) {
        (0,describe_system_error/* describeSystemError */.Z)(error);
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
    if (isForeign || path.includes('\0') || !(0,listed_file/* isContainedPath */.l)(path))
        return undefined;
    if (pathBytes === undefined) {
        return { path, known: base.known, locate: (within) => `${base.path}${within}` };
    }
    return {
        path: (0,listed_file/* toPathBytes */.si)({ path, pathBytes }).toString('latin1'),
        // Spelled a letter a byte, a name can look like another's: nothing of it is remembered.
        known: new Set(),
        locate: (within) => Buffer.concat([Buffer.from(base.path), Buffer.from(within, 'latin1')]),
    };
}
/** The folder's real path. */
function realFolder(path) {
    const found = (what) => new errors/* ConfigurationError */.j1(`Expected "path" to name a folder, found ${JSON.stringify(path)}: ${what}.`);
    try {
        const root = external_node_fs_.realpathSync.native(path);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw found((0,describe_system_error/* describeSystemError */.Z)(error));
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
        return unreadable((0,describe_system_error/* describeSystemError */.Z)(error));
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
        (0,describe_system_error/* describeSystemError */.Z)(error);
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


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesColor),
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 250;
/** A log without any line for longer than this looks like a hang. */
const PLAIN_LINE_MS = 10_000;
/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;
/** Width of a terminal that does not tell. */
const DEFAULT_COLUMNS = 80;
/** Carriage return, then ECMA-48 "Erase in Line". */
const CLEAR_LINE = '\r\u001b[K';
/** How writing ends when the reader has closed its side: POSIX, Windows, and any write after that. */
const READER_GONE = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);
/** Opens the terminal over the process's streams. */
function openTerminal(parts) {
    const { stdout, stderr, every = everyInterval } = parts;
    const isLive = canRedraw(stderr, parts.env);
    // A failed write reaches its own callback as well; without a listener the event ends the process.
    for (const stream of [stdout, stderr])
        stream.on('error', () => undefined);
    let draw;
    return {
        print: async (chunks) => {
            for (const batch of batches(chunks)) {
                if ((await write(stdout, batch)) === 'reader-gone')
                    return;
            }
        },
        tell: (line) => {
            const clear = draw === undefined ? '' : CLEAR_LINE;
            stderr.write(`${clear}${line}\n`);
            draw?.();
        },
        showProgress: (render) => {
            if (!isLive) {
                return every(PLAIN_LINE_MS, () => stderr.write(`${render(Number.POSITIVE_INFINITY)}\n`));
            }
            draw = () => {
                // A reader that does not keep up gets the newest line later, not every line.
                if (stderr.writableNeedDrain)
                    return;
                // The last column stays free: some terminals wrap as soon as it is written.
                stderr.write(CLEAR_LINE + render(widthOf(stderr) - 1));
            };
            const stop = every(REDRAW_MS, draw);
            return () => {
                stop();
                if (draw !== undefined)
                    stderr.write(CLEAR_LINE);
                draw = undefined;
            };
        },
    };
}
/**
 * Whether a stream gets colours. The user's word wins, then `FORCE_COLOR`, then `NO_COLOR`
 * (https://no-color.org), as in Node itself; else only a terminal that is not `dumb`.
 */
function usesColor(choice, stream, env) {
    if (choice !== 'auto')
        return choice === 'always';
    const { FORCE_COLOR, NO_COLOR } = env;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return canRedraw(stream, env);
}
/** Whether the stream is a terminal that understands escape sequences. */
function canRedraw(stream, { TERM }) {
    return stream.isTTY === true && TERM !== 'dumb';
}
/** A terminal may not know its width, or say 0. */
function widthOf({ columns = 0 }) {
    return columns > 0 ? columns : DEFAULT_COLUMNS;
}
function everyInterval(milliseconds, callback) {
    const timer = setInterval(callback, milliseconds);
    // Progress alone is no reason for the process to stay.
    timer.unref();
    return () => {
        clearInterval(timer);
    };
}
function* batches(chunks) {
    let batch = '';
    for (const chunk of chunks) {
        batch += chunk;
        if (batch.length < BATCH_CHARACTERS)
            continue;
        yield batch;
        batch = '';
    }
    if (batch !== '')
        yield batch;
}
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error === null || error === undefined)
                resolve('written');
            else if (READER_GONE.has(codeOf(error)))
                resolve('reader-gone');
            else
                reject(error);
        });
    });
}
function codeOf(error) {
    return 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toAllowanceJson),
/* harmony export */   y: () => (/* binding */ describeAllowance)
/* harmony export */ });
/* harmony import */ var _format_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5891);
/* harmony import */ var _limit_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6694);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9810);



/** Longest cgroup path that is shown whole in the one line; pods have far longer ones. */
const LONGEST_CGROUP = 32;
function shortSource(source) {
    if (source.kind !== 'cgroup' || source.limit.cgroup.length <= LONGEST_CGROUP) {
        return (0,_limit_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .r)(source);
    }
    const [, top = ''] = source.limit.cgroup.split('/');
    return `${source.limit.file} of /${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(top)}/…`;
}
function cpuPart({ cpus, cpuSource, cpuCount }) {
    if (cpus === null)
        return 'CPUs unknown';
    const host = cpuCount === null || cpuCount === cpus ? '' : `, host has ${String(cpuCount)}`;
    return `${(0,_format_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCpus */ .t)(cpus)} CPUs (${shortSource(cpuSource)}${host})`;
}
function memoryPart({ memoryBytes }, bound) {
    const amount = memoryBytes === null ? 'unknown' : (0,_format_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(memoryBytes);
    return bound === null ? `memory ${amount}` : `memory ${amount} → ${String(bound)}`;
}
/** Why there are this many workers, in one line: every number with where it came from. */
function describeAllowance(allowance, limits) {
    const { workers, limitedBy, bounds } = allowance;
    const parts = [cpuPart(limits), memoryPart(limits, bounds.memory)];
    if (limitedBy === 'pids')
        parts.push(`pids.max → ${String(bounds.pids ?? 0)}`);
    if (limitedBy === 'tasks')
        parts.push(`tasks ${String(bounds.tasks ?? 0)}`);
    parts.push(`cap ${String(bounds.cap)}`);
    const set = limitedBy === 'override' ? ' (input "workers")' : '';
    return `${String(workers)} ${workers === 1 ? 'worker' : 'workers'}${set}: ${parts.join(', ')}`;
}
/** The allowance as `evenkeel allowance --json` and the JSON report show it: these fields, in this order. */
function toAllowanceJson(allowance) {
    const { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes } = allowance;
    return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ detectLimits)
});

;// CONCATENATED MODULE: ./build/allowance/cpu-list.js
function parseRange(part) {
    const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
    const range = { first: Number(from), last: Number(to) };
    const isValid = from !== '' && range.first <= range.last && Number.isSafeInteger(range.last);
    return isValid ? range : undefined;
}
function merge(ranges) {
    const merged = [];
    for (const range of ranges.toSorted((left, right) => left.first - right.first)) {
        const previous = merged.at(-1);
        if (previous === undefined || range.first > previous.last)
            merged.push(range);
        else {
            merged[merged.length - 1] = {
                first: previous.first,
                last: Math.max(previous.last, range.last),
            };
        }
    }
    return merged;
}
/** Parses the kernel's list format, such as `0-3,8,10-11`; `undefined` when it is not one or empty. */
function parseCpuList(text) {
    const ranges = text.split(',').map(parseRange);
    const known = ranges.filter((range) => range !== undefined);
    return known.length === ranges.length ? merge(known) : undefined;
}
/** Number of CPUs in a list. */
function countCpus(list) {
    return list.reduce((count, { first, last }) => count + last - first + 1, 0);
}
/** The CPUs that are in both lists, in one pass over each. */
function intersectCpus(left, right) {
    const shared = [];
    let leftIndex = 0;
    let rightIndex = 0;
    for (;;) {
        const one = left[leftIndex];
        const other = right[rightIndex];
        if (one === undefined || other === undefined)
            return shared;
        const first = Math.max(one.first, other.first);
        const last = Math.min(one.last, other.last);
        if (first <= last)
            shared.push({ first, last });
        if (one.last < other.last)
            leftIndex += 1;
        else
            rightIndex += 1;
    }
}

;// CONCATENATED MODULE: ./build/allowance/mount-info.js
/** Optional fields, none or many, begin at this one and end with a lone `-` (proc_pid_mountinfo(5)). */
const FIRST_OPTIONAL_FIELD = 6;
/** The kernel writes blanks and backslashes in paths as three octal digits, such as `\040`. */
function unescapeOctal(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 8)));
}
function parseLine(line) {
    const fields = line.split(' ');
    const separator = fields.indexOf('-', FIRST_OPTIONAL_FIELD);
    const [, , , root, mountPoint] = fields;
    const fileSystem = fields[separator + 1];
    if (separator < 0 || !root || !mountPoint || !fileSystem)
        return undefined;
    return {
        root: unescapeOctal(root),
        mountPoint: unescapeOctal(mountPoint),
        fileSystem,
        // Options may hold blanks (a path of a Windows drive under WSL): everything that is left.
        superOptions: fields
            .slice(separator + 3)
            .join(' ')
            .split(','),
    };
}
/** Parses `/proc/self/mountinfo`, in its order; lines that are not in its format are left out. */
function parseMountInfo(text) {
    return text
        .split('\n')
        .map(parseLine)
        .filter((mount) => mount !== undefined);
}
/**
 * Whether LXCFS stands in for a file. It shows a container's share as if it were the machine:
 * numbers there are right, but its CPUs are renumbered from zero.
 */
function isFakedByLxcfs(mounts, path) {
    return mounts.some(({ fileSystem, mountPoint }) => fileSystem === 'fuse.lxcfs' && (path === mountPoint || path.startsWith(`${mountPoint}/`)));
}

;// CONCATENATED MODULE: ./build/allowance/affinity.js


const ONLINE = '/sys/devices/system/cpu/online';
function readAllowedList(read) {
    const line = /^Cpus_allowed_list:(.*)$/m.exec(read('/proc/self/status') ?? '');
    return parseCpuList(line?.[1] ?? '');
}
function readOnlineList(read) {
    return parseCpuList(read(ONLINE) ?? '');
}
/** Number of CPUs of the machine, for telling it apart from the share; `null` when nothing says. */
function readCpuCount(read, facts) {
    const online = readOnlineList(read);
    return facts.cpuCount ?? (online === undefined ? null : countCpus(online));
}
/** The allowed CPUs that are online: the mask may name CPUs that could be plugged in one day. */
function countUsable(allowed, online, isRenumbered) {
    const shared = countCpus(intersectCpus(allowed, online));
    // Lists that number CPUs differently cannot be compared: then the shorter one counts.
    if (isRenumbered || shared === 0)
        return Math.min(countCpus(allowed), countCpus(online));
    return shared;
}
/**
 * Reads the affinity mask. On Linux the kernel is asked before Node is: from 22.12 to 24.0 Node's
 * `availableParallelism` is too small in a group with a low CPU weight (libuv issue 4740).
 */
function readAffinity(read, facts, mounts) {
    const allowed = readAllowedList(read);
    const online = readOnlineList(read);
    if (allowed !== undefined) {
        const isRenumbered = isFakedByLxcfs(mounts, ONLINE);
        const cpus = online === undefined ? countCpus(allowed) : countUsable(allowed, online, isRenumbered);
        return { cpus, source: 'affinity mask' };
    }
    if (facts.availableParallelism !== null) {
        return { cpus: facts.availableParallelism, source: 'os.availableParallelism()' };
    }
    return online === undefined
        ? { cpus: null, source: 'unknown' }
        : { cpus: countCpus(online), source: 'CPUs online' };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/allowance/cgroup-membership.js
/** The kernel prints no longer one (`PATH_MAX`), and no longer one could be opened. */
const LONGEST_PATH = 4096;
function cgroup_membership_parseLine(line) {
    // Only the first two colons separate: the path may hold colons of its own.
    const first = line.indexOf(':');
    const second = line.indexOf(':', first + 1);
    if (first < 1 || second < 0)
        return undefined;
    const id = line.slice(0, first);
    const controllers = line.slice(first + 1, second);
    const path = line.slice(second + 1);
    const isPath = path.startsWith('/') && path.length <= LONGEST_PATH;
    if (!/^\d+$/.test(id) || !isPath)
        return undefined;
    if (controllers === '') {
        return Number(id) === 0 ? { version: 2, controllers: [], path } : undefined;
    }
    // A named hierarchy such as `name=systemd` tracks processes and limits nothing.
    if (controllers.startsWith('name='))
        return undefined;
    return { version: 1, controllers: controllers.split(','), path };
}
/** Parses `/proc/self/cgroup`; lines that are not in its format are left out. */
function parseCgroupMemberships(text) {
    return text
        .split('\n')
        .map(cgroup_membership_parseLine)
        .filter((membership) => membership !== undefined);
}

// EXTERNAL MODULE: ./build/allowance/printable.js
var printable = __nccwpck_require__(9810);
;// CONCATENATED MODULE: ./build/allowance/level-limits.js

/**
 * Reads the limits at every level of a location. A missing file is no limit: the real root of a
 * hierarchy has none, nor has a level where the controller is not switched on.
 */
function readLevelLimits(location, readLevel) {
    const { controller, version } = location;
    const limits = [];
    const notes = [];
    for (const level of location.levels) {
        for (const { file, limit } of readLevel(level)) {
            if (limit.kind === 'limited') {
                limits.push({ ...level, controller, version, file, value: limit.value });
            }
            else if (limit.kind === 'malformed') {
                const text = (0,printable/* printable */.g)(limit.text.trim());
                notes.push(`${file} of ${(0,printable/* printable */.g)(level.cgroup)} is not a limit: "${text}".`);
            }
        }
    }
    return { limits, notes };
}
/** The limit that binds: the smallest, and of equal ones the nearest to the own cgroup. */
function tightest(limits) {
    return limits.reduce((least, limit) => (least === undefined || limit.value < least.value ? limit : least), undefined);
}

;// CONCATENATED MODULE: ./build/allowance/parse-limit.js
/** The kernel's default CPU period, in microseconds (Documentation/scheduler/sched-bwc.rst). */
const DEFAULT_PERIOD_US = 100_000;
/**
 * From here up a memory limit means "none": cgroup v1 writes the largest signed 64-bit number,
 * rounded down to the page size, and that differs between 4 KiB and 64 KiB pages.
 */
const UNLIMITED_MEMORY_BYTES = 2 ** 62;
const UNLIMITED = { kind: 'unlimited' };
const DIGITS = /^\d+$/;
/** A positive, finite value as a limit; anything else did not come from the kernel. */
function positive(value, text) {
    return Number.isFinite(value) && value > 0
        ? { kind: 'limited', value }
        : { kind: 'malformed', text };
}
/**
 * Parses cgroup v2 `cpu.max`, quota and period in microseconds, such as `150000 100000`.
 * The value is in CPUs, below one as well; a missing period is the kernel's default.
 */
function parseCpuMax(text) {
    const fields = text.trim().split(/\s+/);
    const [quota = '', period = String(DEFAULT_PERIOD_US)] = fields;
    if (fields.length > 2)
        return { kind: 'malformed', text };
    if (quota === 'max')
        return UNLIMITED;
    if (!DIGITS.test(quota) || !DIGITS.test(period))
        return { kind: 'malformed', text };
    return positive(Number(quota) / Number(period), text);
}
/**
 * Parses cgroup v1 `cpu.cfs_quota_us` and `cpu.cfs_period_us`. The value is in CPUs; a negative
 * quota is no limit. The kernel always has both files: without a period the quota means nothing.
 */
function parseCfsQuota(quotaText, periodText) {
    const quota = quotaText.trim();
    const period = periodText?.trim() ?? '';
    if (/^-\d+$/.test(quota))
        return UNLIMITED;
    const text = `${quota} ${period}`;
    if (!DIGITS.test(quota) || !DIGITS.test(period))
        return { kind: 'malformed', text };
    return positive(Number(quota) / Number(period), text);
}
/**
 * Parses a memory limit in bytes, of either cgroup version. Zero is malformed: no process that
 * could read it would be running.
 */
function parseMemoryLimit(text) {
    const value = text.trim();
    if (value === 'max')
        return UNLIMITED;
    if (!DIGITS.test(value))
        return { kind: 'malformed', text };
    const bytes = Number(value);
    return bytes >= UNLIMITED_MEMORY_BYTES ? UNLIMITED : positive(bytes, text);
}
/** Parses `pids.max`, a number of threads and processes; zero is a limit: no more may start. */
function parsePidsMax(text) {
    const value = text.trim();
    if (value === 'max')
        return UNLIMITED;
    return DIGITS.test(value)
        ? { kind: 'limited', value: Number(value) }
        : { kind: 'malformed', text };
}
/** Parses a file that holds one non-negative number, such as `memory.current`. */
function parseCount(text) {
    const value = text?.trim() ?? '';
    return DIGITS.test(value) ? Number(value) : undefined;
}
/** The value of a key in a flat-keyed file such as `memory.stat`, one key and value a line. */
function findStat(text, key) {
    const line = text?.split('\n').find((candidate) => candidate.startsWith(`${key} `));
    return line?.slice(key.length + 1);
}

;// CONCATENATED MODULE: ./build/allowance/cpu-quota.js


/**
 * The CPU quotas of every level, in CPUs as fractions. Weights and shares are no limits: they only
 * decide who waits when all want to run. Bursts only move quota from one period to the next.
 */
function readCpuQuotas(read, location) {
    return readLevelLimits(location, ({ directory }) => {
        const file = location.version === 2 ? 'cpu.max' : 'cpu.cfs_quota_us';
        const text = read(`${directory}/${file}`);
        if (text === undefined)
            return [];
        const limit = location.version === 2
            ? parseCpuMax(text)
            : parseCfsQuota(text, read(`${directory}/cpu.cfs_period_us`));
        return [{ file, limit }];
    });
}

;// CONCATENATED MODULE: ./build/allowance/locate-controller.js

/** Where systemd and every container engine mount cgroups; another place is a copy for guests. */
const USUAL_PLACE = ['sys', 'fs', 'cgroup'];
/** Names of a path; comparing them one by one keeps `/docker/1` apart from `/docker/1-other`. */
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
function startsWith(path, start) {
    return start.every((segment, index) => segment === path[index]);
}
/** Leads out of the cgroup namespace, to where nothing has a name. */
function isOutside(path) {
    return path.includes('..');
}
function toCandidate(mount, own) {
    const root = segmentsOf(mount.root);
    const mountPoint = segmentsOf(mount.mountPoint);
    return { mount, mountPoint, root, showsOwn: startsWith(own, root) && !isOutside(root) };
}
/** How good a mount is to read at: in the usual place first, then one that shows the own cgroup. */
function rankOf({ mountPoint, showsOwn }) {
    return (startsWith(mountPoint, USUAL_PLACE) ? 2 : 0) + (showsOwn ? 1 : 0);
}
/**
 * Of two equally good mounts the later one, which may cover the earlier; but the one that shows more
 * levels above the own cgroup, where a container has its own subtree mounted inside the whole.
 */
function betterOf(best, candidate) {
    const difference = rankOf(candidate) - rankOf(best);
    if (difference !== 0)
        return difference > 0 ? candidate : best;
    const coversBest = candidate.mount.mountPoint === best.mount.mountPoint;
    return coversBest || candidate.root.length <= best.root.length ? candidate : best;
}
function levelsUpFrom({ mountPoint, root }, below) {
    return Array.from({ length: below.length + 1 }, (_, height) => {
        const names = below.slice(0, below.length - height);
        return {
            directory: `/${[...mountPoint, ...names].join('/')}`,
            cgroup: `/${[...root, ...names].join('/')}`,
        };
    });
}
/** The hierarchy that holds a controller: version 1 when a line names it, since then 2 has not got it. */
function membershipOf(controller, memberships) {
    return (memberships.find(({ controllers }) => controllers.includes(controller)) ??
        memberships.find(({ version }) => version === 2));
}
function holds(mount, controller, version) {
    return version === 2
        ? mount.fileSystem === 'cgroup2'
        : mount.fileSystem === 'cgroup' && mount.superOptions.includes(controller);
}
function unnamedGap(mount, path) {
    const place = `${(0,printable/* printable */.g)(mount.mountPoint)} (root ${(0,printable/* printable */.g)(mount.root)})`;
    return `The own cgroup ${(0,printable/* printable */.g)(path)} cannot be named below ${place}: only limits from there up are known.`;
}
/**
 * Finds the cgroups whose limits bind this process for one controller. `undefined` when no hierarchy
 * has it. Without a mount that shows it there are no levels, and the gap says so.
 */
function locateController(controller, memberships, mounts) {
    const membership = membershipOf(controller, memberships);
    if (membership === undefined)
        return undefined;
    const { version, path } = membership;
    const [first, ...others] = mounts.filter((mount) => holds(mount, controller, version));
    if (first === undefined) {
        const shown = version === 2 ? 'cgroup v2' : `the ${controller} controller of cgroup v1`;
        const gap = `No mount shows ${shown}: its limits are not known.`;
        return { controller, version, levels: [], gap };
    }
    const own = segmentsOf(path);
    const best = others
        .map((mount) => toCandidate(mount, own))
        .reduce(betterOf, toCandidate(first, own));
    const isNamed = best.showsOwn && !isOutside(own);
    const levels = levelsUpFrom(best, isNamed ? own.slice(best.root.length) : []);
    return isNamed
        ? { controller, version, levels }
        : { controller, version, levels, gap: unnamedGap(best.mount, path) };
}

;// CONCATENATED MODULE: ./build/allowance/memory-limits.js


/** The names of what is read, by cgroup version. */
const FILES = {
    1: {
        limits: ['memory.limit_in_bytes'],
        usage: 'memory.usage_in_bytes',
        inactiveFile: 'total_inactive_file',
    },
    // Above memory.high the kernel slows the group down to reclaim memory: as good as a limit.
    2: {
        limits: ['memory.max', 'memory.high'],
        usage: 'memory.current',
        inactiveFile: 'inactive_file',
    },
};
const HIERARCHICAL_LIMIT = 'hierarchical_memory_limit';
function readOwnFiles(read, location) {
    return readLevelLimits(location, ({ directory }) => FILES[location.version].limits.flatMap((file) => {
        const text = read(`${directory}/${file}`);
        return text === undefined ? [] : [{ file, limit: parseMemoryLimit(text) }];
    }));
}
/**
 * The minimum over a cgroup v1 level and all above it, seen or not, as `memory.stat` of the nearest
 * level tells it; `Infinity` when none of them has a limit.
 */
function readHierarchicalLimit(read, { controller, version, levels }) {
    for (const level of levels) {
        const told = findStat(read(`${level.directory}/memory.stat`), HIERARCHICAL_LIMIT);
        const limit = parseMemoryLimit(told ?? '');
        if (limit.kind !== 'malformed') {
            const value = limit.kind === 'limited' ? limit.value : Infinity;
            return { ...level, controller, version, file: `memory.stat ${HIERARCHICAL_LIMIT}`, value };
        }
    }
    return undefined;
}
/** The levels of a cgroup v1 location that are charged together: up to where `use_hierarchy` is off. */
function chargedTogether(read, location) {
    const { levels } = location;
    const isOff = (directory) => parseCount(read(`${directory}/memory.use_hierarchy`)) === 0;
    // A group is charged to its parent when the parent's switch is on; its own can only follow.
    const last = levels.findIndex(({ directory }, index) => {
        const parent = levels[index + 1];
        return isOff(directory) || (parent !== undefined && isOff(parent.directory));
    });
    return last < 0 ? location : { ...location, levels: levels.slice(0, last + 1) };
}
/**
 * Adds what the kernel says is the minimum over all ancestors, seen or not. A level above with a
 * tighter limit cannot bind then: `use_hierarchy` is off below it.
 */
function withHierarchicalLimit({ limits, notes }, hierarchical, location) {
    const depthOf = (directory) => location.levels.findIndex((level) => level.directory === directory);
    const least = hierarchical.value;
    const binding = limits.filter(({ directory, value }) => value >= least || depthOf(directory) <= depthOf(hierarchical.directory));
    const isExplained = least === Infinity || binding.some(({ value }) => value <= least);
    return { limits: isExplained ? binding : [...binding, hierarchical], notes };
}
/**
 * The memory limits of every level that binds, in bytes. Soft limits and swap are no limits.
 */
function readMemoryLimits(read, location) {
    if (location.version === 2)
        return readOwnFiles(read, location);
    const hierarchical = readHierarchicalLimit(read, location);
    return hierarchical === undefined
        ? readOwnFiles(read, chargedTogether(read, location))
        : withHierarchicalLimit(readOwnFiles(read, location), hierarchical, location);
}
/**
 * How much more memory may be used below a limit, in bytes. File pages that nobody used lately do
 * not count as used, since the kernel drops them first: the rule of the kubelet's working set and
 * of .NET. Without a usage file all of the limit is taken to be free.
 */
function readMemoryRoom(read, limit) {
    const { usage, inactiveFile } = FILES[limit.version];
    const usedBytes = parseCount(read(`${limit.directory}/${usage}`)) ?? 0;
    const statistics = read(`${limit.directory}/memory.stat`);
    const cachedBytes = parseCount(findStat(statistics, inactiveFile)) ?? 0;
    return Math.max(0, limit.value - Math.max(0, usedBytes - cachedBytes));
}

;// CONCATENATED MODULE: ./build/allowance/pids-limits.js


/** Left free for Node itself, which starts with 7 threads a process, and for the tools it runs. */
const RESERVED_THREADS = 16;
/** The limits on threads and processes of every level; both cgroup versions use the same files. */
function readPidsLimits(read, location) {
    return readLevelLimits(location, ({ directory }) => {
        const text = read(`${directory}/pids.max`);
        return text === undefined ? [] : [{ file: 'pids.max', limit: parsePidsMax(text) }];
    });
}
/** How many workers, one thread each, may still be started below the limits; `null` without limits. */
function readPidsRoom(read, limits) {
    if (limits.length === 0)
        return null;
    const rooms = limits.map(({ directory, value }) => value - (parseCount(read(`${directory}/pids.current`)) ?? 0) - RESERVED_THREADS);
    return Math.max(0, Math.min(...rooms));
}

;// CONCATENATED MODULE: ./build/allowance/cgroup-limits.js






const CONTROLLERS = ['cpu', 'memory', 'pids'];
/**
 * Reads the limits of one controller at its levels. A location stays right while a process stays in
 * its cgroup, but its limits may change: an orchestrator can resize a container that runs.
 */
function readLimitsAt(read, location) {
    switch (location.controller) {
        case 'cpu':
            return readCpuQuotas(read, location);
        case 'memory':
            return readMemoryLimits(read, location);
        case 'pids':
            return readPidsLimits(read, location);
        default:
            return (0,errors/* assertNever */.xb)(location.controller);
    }
}
/** Finds the cgroups of this process and reads their limits, each controller for itself. */
function readCgroupLimits(read, mounts) {
    const text = read('/proc/self/cgroup');
    if (text === undefined) {
        const note = '/proc/self/cgroup cannot be read: limits of a container are not known.';
        return { locations: [], limits: [], notes: [note] };
    }
    const memberships = parseCgroupMemberships(text);
    const locations = CONTROLLERS.map((controller) => locateController(controller, memberships, mounts)).filter((location) => location !== undefined);
    const found = locations.map((location) => readLimitsAt(read, location));
    return {
        locations,
        limits: found.flatMap(({ limits }) => limits),
        notes: [
            // The limit on threads is far away where it is not looked for: not worth a note.
            ...locations.flatMap(({ controller, gap }) => controller === 'pids' || gap === undefined ? [] : [gap]),
            ...found.flatMap(({ notes }) => notes),
        ],
    };
}

;// CONCATENATED MODULE: ./build/allowance/cpu-share.js
/** The lesser of the quota and the CPUs it may run on. It is not rounded: that is the pool's business. */
function decideCpus(affinity, quota) {
    if (quota !== undefined && quota.value <= (affinity.cpus ?? Infinity)) {
        return { cpus: quota.value, source: { kind: 'cgroup', limit: quota } };
    }
    return affinity.cpus === null
        ? { cpus: null, source: { kind: 'unknown' } }
        : { cpus: affinity.cpus, source: { kind: 'host', name: affinity.source } };
}

;// CONCATENATED MODULE: ./build/allowance/host-memory.js


const MEMINFO = '/proc/meminfo';
/** A value of `/proc/meminfo`, which counts in kibibytes and calls them kB. */
function parseMeminfo(text, key) {
    const [, kibibytes] = /^ *(\d+) kB$/.exec(findStat(text, `${key}:`) ?? '') ?? [];
    const bytes = Number(kibibytes ?? 0) * 1024;
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
/** Reads the machine's memory: from `/proc/meminfo` where there is one, else from what Node says. */
function readHostMemory(read, facts, mounts) {
    const text = read(MEMINFO);
    // On Linux Node's own figure counts the page cache of a limited group as used.
    const availableElsewhere = facts.platform === 'linux' ? null : facts.availableMemoryBytes;
    const total = parseMeminfo(text, 'MemTotal');
    return {
        totalBytes: total ?? facts.totalMemoryBytes,
        availableBytes: parseMeminfo(text, 'MemAvailable') ?? availableElsewhere,
        source: total === null ? 'os.totalmem()' : `MemTotal of ${MEMINFO}`,
        isShare: isFakedByLxcfs(mounts, MEMINFO),
    };
}

;// CONCATENATED MODULE: ./build/allowance/memory-budget.js

/** The part of a limit that may be planned with: the kernel kills at the limit, not before. */
const USABLE_SHARE = 0.9;
const GIBIBYTE = 1024 ** 3;
/**
 * What a machine without a limit keeps for everything else on it: 1 GiB (1.5 on Windows) and 5 % of
 * what is above 8 GiB, as github/codeql-action reserves; of a very small machine at most half.
 */
function reserveOf(totalBytes, platform) {
    const fixedBytes = (platform === 'win32' ? 1.5 : 1) * GIBIBYTE;
    const scaledBytes = 0.05 * Math.max(0, totalBytes - 8 * GIBIBYTE);
    return Math.min(totalBytes / 2, fixedBytes + scaledBytes);
}
function hostBudgets(host, platform) {
    const { totalBytes, availableBytes, isShare } = host;
    const budgets = availableBytes === null ? [] : [availableBytes];
    if (totalBytes !== null) {
        budgets.push(isShare ? totalBytes * USABLE_SHARE : totalBytes - reserveOf(totalBytes, platform));
    }
    return budgets;
}
/** What a run may plan to use when its memory is set by hand: nothing measured is held against it. */
function budgetOfOverride(memoryBytes) {
    return memoryBytes * USABLE_SHARE;
}
/**
 * Bytes that this run may plan to use, main, engine and workers together: the least of what every
 * limit leaves free and of what the machine has to spare. `null` when nothing is known.
 */
function readMemoryBudget(read, state) {
    const { limits, host, platform } = state;
    const budgets = [
        ...limits.flatMap((limit) => [limit.value * USABLE_SHARE, readMemoryRoom(read, limit)]),
        ...hostBudgets(host, platform),
    ];
    return budgets.length === 0 ? null : Math.min(...budgets);
}

;// CONCATENATED MODULE: ./build/allowance/memory-share.js
/** The lesser of the limit and the memory there is: a limit above the machine's memory is none. */
function decideMemory(host, limit) {
    if (limit !== undefined && limit.value <= (host.totalBytes ?? Infinity)) {
        return { memoryBytes: limit.value, source: { kind: 'cgroup', limit } };
    }
    return host.totalBytes === null
        ? { memoryBytes: null, source: { kind: 'unknown' } }
        : { memoryBytes: host.totalBytes, source: { kind: 'host', name: host.source } };
}

// EXTERNAL MODULE: ./build/allowance/format-amount.js
var format_amount = __nccwpck_require__(5891);
// EXTERNAL MODULE: ./build/allowance/limit-source.js
var limit_source = __nccwpck_require__(6694);
;// CONCATENATED MODULE: ./build/allowance/override-limits.js



function overrideCpus(found, cpus) {
    const was = found.cpus === null
        ? 'nothing was found'
        : `${(0,format_amount/* formatCpus */.t)(found.cpus)} was found (${(0,limit_source/* sourceText */.r)(found.cpuSource)})`;
    const note = `CPUs are set to ${(0,format_amount/* formatCpus */.t)(cpus)} by the input "cpus"; ${was}.`;
    return {
        ...found,
        cpus,
        cpuSource: { kind: 'input', name: 'cpus' },
        notes: [...found.notes, note],
    };
}
function overrideMemory(found, memoryBytes) {
    const was = found.memoryBytes === null
        ? 'nothing was found'
        : `${(0,format_amount/* formatBytes */.z)(found.memoryBytes)} was found (${(0,limit_source/* sourceText */.r)(found.memorySource)})`;
    const note = `Memory is set to ${(0,format_amount/* formatBytes */.z)(memoryBytes)} by the input "memory"; ${was}.`;
    return {
        ...found,
        memoryBytes,
        memorySource: { kind: 'input', name: 'memory' },
        memoryBudgetBytes: budgetOfOverride(memoryBytes),
        notes: [...found.notes, note],
    };
}
/** Puts what the user sets in the place of what was found, and notes both: the user's word wins. */
function overrideLimits(found, { cpus, memoryBytes }) {
    const limits = cpus === undefined ? found : overrideCpus(found, cpus);
    return memoryBytes === undefined ? limits : overrideMemory(limits, memoryBytes);
}

;// CONCATENATED MODULE: ./build/allowance/platform-notes.js
/** Sentences on what cannot be known about limits on a platform, in the words of `process.platform`. */
function platformNotes(platform) {
    switch (platform) {
        case 'linux':
            return [];
        case 'darwin':
            return [
                'macOS limits neither the CPU nor the memory of a group of processes; its slower efficiency cores count as whole CPUs.',
            ];
        case 'win32':
            return [
                'On Windows only the affinity mask is known: a job object, such as that of a container with process isolation, may allow less CPU and memory. Set the inputs "cpus" and "memory" there.',
            ];
        default:
            return [
                `How ${platform} limits CPU and memory is not known: set the inputs "cpus" and "memory" if it does.`,
            ];
    }
}

;// CONCATENATED MODULE: ./build/allowance/detect-limits.js











const readNothing = () => undefined;
function detect(read, facts) {
    const { platform } = facts;
    const mounts = parseMountInfo(read('/proc/self/mountinfo') ?? '');
    const cgroups = readCgroupLimits(read, mounts);
    const limitsOf = (controller) => cgroups.limits.filter((limit) => limit.controller === controller);
    const affinity = readAffinity(read, facts, mounts);
    const host = readHostMemory(read, facts, mounts);
    const cpu = decideCpus(affinity, tightest(limitsOf('cpu')));
    const memory = decideMemory(host, tightest(limitsOf('memory')));
    return {
        cpus: cpu.cpus,
        cpuSource: cpu.source,
        affinity: affinity.cpus,
        cpuCount: readCpuCount(read, facts),
        memoryBytes: memory.memoryBytes,
        memorySource: memory.source,
        memoryBudgetBytes: readMemoryBudget(read, { limits: limitsOf('memory'), host, platform }),
        threadRoom: readPidsRoom(read, limitsOf('pids')),
        levels: cgroups.limits,
        locations: cgroups.locations,
        notes: platform === 'linux' ? cgroups.notes : [],
    };
}
function unknownNotes({ cpus, memoryBytes }) {
    const notes = [];
    if (cpus === null)
        notes.push('How many CPUs may be used is not known: one worker is safe.');
    if (memoryBytes === null) {
        notes.push('How much memory may be used is not known: it does not limit the workers.');
    }
    return notes;
}
/**
 * Finds what this process may use: CPU and memory, over all levels of cgroup v1, v2 and both mixed,
 * with the affinity mask, and what the user sets instead. Never throws, whatever the files hold.
 */
function detectLimits(read, facts, overrides = {}) {
    const detected = detect(facts.platform === 'linux' ? read : readNothing, facts);
    const limits = overrideLimits(detected, overrides);
    const notes = [...limits.notes, ...platformNotes(facts.platform), ...unknownNotes(limits)];
    return { ...limits, notes: [...new Set(notes)] };
}


/***/ }),

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatCpus),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const KIBIBYTE = 1024;
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
/** Bytes for a reader, such as `8 GiB` or `1.5 GiB`: one decimal at most, never in the next unit's place. */
function formatBytes(bytes) {
    let amount = bytes;
    let unit = 0;
    while (amount >= KIBIBYTE && unit < UNITS.length - 1) {
        amount /= KIBIBYTE;
        unit += 1;
    }
    return `${Math.floor(amount * 10) / 10} ${UNITS[unit] ?? ''}`;
}
/** CPUs for a reader, such as `4.0`, `2.5` or `0.25`; a whole number shows that it could be a fraction. */
function formatCpus(cpus) {
    if (cpus < 0.01)
        return cpus.toPrecision(1);
    return cpus.toFixed(2).replace(/0$/, '');
}


/***/ }),

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9810);


/** A source in words, such as `cpu.max of /kubepods/pod1`; safe to print. */
function sourceText(source) {
    switch (source.kind) {
        case 'input':
            return `input "${source.name}"`;
        case 'cgroup':
            return `${source.limit.file} of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(source.limit.cgroup)}`;
        case 'host':
            return source.name;
        case 'unknown':
            return 'unknown';
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(source);
    }
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Long enough for a pod's cgroup path with its two identifiers. */
const LONGEST_SHOWN = 200;
/**
 * Text from a control file or a path, safe to show: it may come from a captured tree of a stranger,
 * and must neither start a line of its own nor steer a terminal. Long text loses its middle.
 */
function printable(text) {
    const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?');
    if (safe.length <= LONGEST_SHOWN)
        return safe;
    const half = LONGEST_SHOWN / 2;
    return `${safe.slice(0, half)}…${safe.slice(-half)}`;
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ sizeWorkers)
});

// EXTERNAL MODULE: ./build/allowance/format-amount.js
var format_amount = __nccwpck_require__(5891);
// EXTERNAL MODULE: ./build/allowance/limit-source.js
var limit_source = __nccwpck_require__(6694);
;// CONCATENATED MODULE: ./build/allowance/worker-memory.js
const MEGABYTE = 1_000_000;
/** Heap one worker may grow to unless its share of the memory is smaller: the soft limit it is watched by. */
const DEFAULT_WORKER_HEAP_BYTES = 256 * MEGABYTE;
/** Below this an engine hardly loads; a worker gets it even where the memory does not seem to suffice. */
const MIN_WORKER_HEAP_BYTES = 64 * MEGABYTE;
/**
 * What a worker holds besides its heap: WebAssembly memory, buffers, its thread. Measured with eight
 * workers, a heap limit of 256 MB and no other: 1.7 GB in all.
 */
const WORKER_OVERHEAD_BYTES = 100 * MEGABYTE;
/** What main and engine hold before the first worker starts. */
const BASE_BYTES = 150 * MEGABYTE;
/** Memory that a number of workers needs in all, in bytes. */
function memoryNeedOf(workers, heapBytes) {
    return BASE_BYTES + workers * (heapBytes + WORKER_OVERHEAD_BYTES);
}
/** How many workers of a heap fit into a budget: at least one, whose heap is then kept smaller. */
function workersInMemory(budgetBytes, heapBytes) {
    const fitting = (budgetBytes - BASE_BYTES) / (heapBytes + WORKER_OVERHEAD_BYTES);
    return Math.max(1, Math.floor(fitting));
}
/**
 * The heap of each worker, in bytes: as wanted when all of them fit into the budget with it, else
 * their share of it, so that one worker runs on the smallest machine.
 */
function workerHeapFor(workers, wantedBytes, budgetBytes) {
    if (budgetBytes === null)
        return wantedBytes;
    const share = Math.floor((budgetBytes - BASE_BYTES) / workers) - WORKER_OVERHEAD_BYTES;
    return Math.max(Math.min(MIN_WORKER_HEAP_BYTES, wantedBytes), Math.min(wantedBytes, share));
}

;// CONCATENATED MODULE: ./build/allowance/size-workers.js



/**
 * Most workers unless set. Eight workers of CPU-bound work held 1.8 to 2.6 GB when measured; the cap
 * only ever lowers their number.
 */
const DEFAULT_MAX_WORKERS = 8;
/** Makes up for the last binary digit of a fraction: 2.9999999999 CPUs are three. */
const ROUNDING_SLACK = 1e-9;
function boundsOf(limits, options) {
    const { memoryBudgetBytes, threadRoom } = limits;
    const heapBytes = options.workerHeapBytes ?? DEFAULT_WORKER_HEAP_BYTES;
    return {
        // Where nothing says how many CPUs there are, one worker is the only number that cannot be wrong.
        cpu: Math.max(1, Math.floor((limits.cpus ?? 1) + ROUNDING_SLACK)),
        memory: memoryBudgetBytes === null ? null : workersInMemory(memoryBudgetBytes, heapBytes),
        pids: threadRoom,
        tasks: options.tasks ?? null,
        cap: options.maxWorkers ?? DEFAULT_MAX_WORKERS,
    };
}
/**
 * The least bound, at least one worker, and its name. Of equal bounds the one that is hardest to
 * change is the reason: raising a cap does not help where there are no more CPUs.
 */
function leastBound({ cpu, memory, pids, tasks, cap }) {
    const bounds = [
        ['cpu', cpu],
        ['memory', memory],
        ['pids', pids],
        ['tasks', tasks],
        ['cap', cap],
    ];
    return bounds
        .map(([limitedBy, bound]) => ({ limitedBy, workers: Math.max(1, bound ?? Infinity) }))
        .reduce((least, bound) => (bound.workers < least.workers ? bound : least));
}
function memoryNotes(limits, workers, heapBytes) {
    const { memoryBudgetBytes } = limits;
    if (memoryBudgetBytes === null)
        return [];
    const neededBytes = memoryNeedOf(workers, heapBytes);
    if (neededBytes > memoryBudgetBytes) {
        return [
            `Memory is short: ${(0,format_amount/* formatBytes */.z)(memoryBudgetBytes)} may be used, ${String(workers)} worker(s) may need ${(0,format_amount/* formatBytes */.z)(neededBytes)}.`,
        ];
    }
    return [];
}
function heapNotes(wantedBytes, heapBytes) {
    return heapBytes < wantedBytes
        ? [`The heap of each worker is kept to ${(0,format_amount/* formatBytes */.z)(heapBytes)}, its share of the memory.`]
        : [];
}
/**
 * Decides the number of workers: the least of what CPU, memory, threads, tasks and the cap allow,
 * and at least one. A number set by the user wins over all of them.
 */
function sizeWorkers(limits, options = {}) {
    const bounds = boundsOf(limits, options);
    const least = leastBound(bounds);
    const workers = options.workers ?? least.workers;
    const wantedBytes = options.workerHeapBytes ?? DEFAULT_WORKER_HEAP_BYTES;
    const workerHeapBytes = workerHeapFor(workers, wantedBytes, limits.memoryBudgetBytes);
    const overrideNotes = options.workers === undefined
        ? []
        : [
            `Workers are set to ${String(workers)} by the input "workers"; the limits allow ${String(least.workers)} (${least.limitedBy}).`,
        ];
    return {
        cpus: limits.cpus,
        cpuSource: (0,limit_source/* sourceText */.r)(limits.cpuSource),
        affinity: limits.affinity,
        memoryBytes: limits.memoryBytes,
        memorySource: (0,limit_source/* sourceText */.r)(limits.memorySource),
        workers,
        limitedBy: options.workers === undefined ? least.limitedBy : 'override',
        notes: [
            ...limits.notes,
            ...overrideNotes,
            ...heapNotes(wantedBytes, workerHeapBytes),
            ...memoryNotes(limits, workers, workerHeapBytes),
        ],
        bounds,
        workerHeapBytes,
    };
}


/***/ }),

/***/ 8023:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8055);
/* harmony import */ var _adapters_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6820);
/* harmony import */ var _adapters_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72);
/* harmony import */ var _adapters_report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2582);
/* harmony import */ var _adapters_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1820);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8745);
/* harmony import */ var _allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8827);
/* harmony import */ var _allowance_detect_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4506);
/* harmony import */ var _allowance_size_workers_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8469);
/* harmony import */ var _deliver_all_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3463);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(9473);
/* harmony import */ var _findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7347);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4595);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(178);
/* harmony import */ var _open_run_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9185);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3671);
/* harmony import */ var _reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1918);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(1779);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8889);
/** The command line, once it is known that this Node can run it. */



















/** sysexits.h: an internal software error. */
const EXIT_SOFTWARE = 70;
const EXIT_USAGE = 2;
const { stdout, stderr, env } = process;
const terminal = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .openTerminal */ .j)({ stdout, stderr, env });
const deliver = (delivery) => {
    if (delivery.kind === 'stdout')
        return terminal.print(delivery.chunks);
    if (delivery.kind === 'file')
        return (0,_adapters_report_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFile */ .a)('.', delivery.path, delivery.chunks);
    throw new Error(`Expected a delivery for the command line, found "${delivery.kind}".`);
};
function deliveriesOf(report, command, inputs) {
    const { annotationLimit, jsonFile } = inputs;
    const color = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .usesColor */ .c)(command.color, stdout, env);
    const options = { annotationLimit, color };
    const reporter = _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTERS */ .P[command.format === 'json' ? 'json-report' : 'terminal-text'];
    return [
        ...(jsonFile === undefined ? [] : _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTERS */ .P['json-report'](report, { ...options, jsonFile })),
        ...reporter(report, options),
    ];
}
function exitCodeFor({ counts, conclusion }, { failOn }) {
    return (0,_findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodeOf */ .FO)(conclusion, (0,_findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_15__/* .countAtOrAbove */ .Lf)(counts, failOn) > 0);
}
/** A journal's use is to say what a run that did not finish had done. */
function closeJournal(journal, isComplete) {
    if (isComplete)
        return journal.remove();
    journal.close();
    if (journal.path !== undefined)
        terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeSentence */ .b1)(`Journal: ${journal.path}`));
}
async function analyze(command) {
    const inputs = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseInputs */ .T)(command.get, _open_run_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .ANALYZER_IDS */ .S);
    const ports = (0,_open_run_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .openRunPorts */ .u)({
        folder: (0,_adapters_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openSourceFolder */ .m)(inputs.path),
        analyzers: inputs.analyzers,
        temporaryFolder: undefined,
        cancel: (0,_adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .listenForCancel */ .F)('end-at-once'),
        announce: (sentence) => {
            if (command.progress)
                terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeSentence */ .b1)(sentence));
        },
        showProgress: command.progress ? (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .showProgressOn */ .s)(terminal) : () => () => undefined,
    });
    const startedAt = new Date(performance.timeOrigin);
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .run */ .e)({ inputs, version: _model_version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x, startedAt, notes: [] }, ports);
    const failures = await (0,_deliver_all_js__WEBPACK_IMPORTED_MODULE_8__/* .deliverAll */ .F)(deliveriesOf(report, command, inputs), deliver);
    for (const failure of failures)
        terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeSentence */ .b1)(failure));
    closeJournal(ports.journal, report.complete);
    return failures.length > 0 ? EXIT_USAGE : exitCodeFor(report, inputs);
}
async function printAllowance({ get, root, json }) {
    const overrides = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseAllowanceOverrides */ .H)(get);
    const host = (0,_adapters_host_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Z)({ root });
    const limits = (0,_allowance_detect_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .detectLimits */ .I)(host.read, host.facts, overrides);
    const allowance = (0,_allowance_size_workers_js__WEBPACK_IMPORTED_MODULE_7__/* .sizeWorkers */ .H)(limits, overrides);
    const text = json
        ? JSON.stringify((0,_allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_17__/* .toAllowanceJson */ .s)(allowance), null, 2)
        : [(0,_allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_17__/* .describeAllowance */ .y)(allowance, limits), ...allowance.notes].map(_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeSentence */ .b1).join('\n');
    await terminal.print([`${text}\n`]);
    return 0;
}
async function perform(command) {
    switch (command.kind) {
        case 'analyze':
            return analyze(command);
        case 'allowance':
            return printAllowance(command);
        case 'help':
        case 'version':
            await terminal.print([command.text]);
            return 0;
        case 'error':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j1(command.message);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .assertNever */ .xb)(command);
    }
}
try {
    const facts = { version: _model_version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x, columns: stdout.columns ?? 80 };
    process.exitCode = await perform((0,_adapters_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .D)(process.argv.slice(2), facts));
}
catch (error) {
    for (const line of (0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeLines */ .Bv)(`evenkeel: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_18__/* .describeFatal */ .WP)(error)}`))
        terminal.tell(line);
    process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_18__/* .ConfigurationError */ .j1 ? EXIT_USAGE : EXIT_SOFTWARE;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deliverAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

const NAMES = {
    file: 'The report file',
    stdout: 'The report on stdout',
    'job-summary': 'The job summary',
    outputs: 'The outputs',
    'workflow-commands': 'The annotations in the log',
    'check-run': 'The check run',
};
/**
 * Sends every delivery, each with a `try` of its own, so that one that fails costs no other. Gives a
 * sentence for each that failed. What was found decides the exit code, never a failed delivery.
 */
async function deliverAll(deliveries, deliver) {
    const failures = [];
    for (const delivery of deliveries) {
        try {
            await deliver(delivery);
        }
        catch (error) {
            failures.push(`${NAMES[delivery.kind]} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    return failures;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ describeFatal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
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


/***/ }),

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeSystemError)
/* harmony export */ });
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


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(token);
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


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rz: () => (/* binding */ GENERATED_ATTRIBUTE),
  DE: () => (/* binding */ NO_MARKS),
  Bc: () => (/* binding */ VENDORED_ATTRIBUTE),
  zY: () => (/* binding */ createMarksLookup),
  Rs: () => (/* binding */ toMark)
});

// EXTERNAL MODULE: ./build/files/glob.js
var files_glob = __nccwpck_require__(4152);
// EXTERNAL MODULE: ./build/files/parse-glob.js
var parse_glob = __nccwpck_require__(4782);
;// CONCATENATED MODULE: ./build/files/git-attributes.js


/** Git ignores longer lines (attr.h, `ATTR_MAX_LINE_LENGTH`). */
const MAX_LINE_BYTES = 2_048;
/**
 * More lines than any project writes by hand. Every line costs time for every file, and the lines
 * are the analysed repository's to choose.
 */
const MAX_ATTRIBUTE_LINES = 2_000;
/** Git knows this one without being told. */
const BUILT_IN_MACROS = new Map([
    ['binary', ['diff', 'merge', 'text'].map((name) => ({ name, value: false }))],
]);
/** The start of a macro's line, up to its name. */
const MACRO = /^\[attr\](.+)$/;
const VALID_NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
/** A letter for every byte of a text in UTF-8: to Git a `?` is a byte, not a character. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function parseAssignment(token) {
    const prefix = /^[-!]/.exec(token)?.[0];
    if (prefix !== undefined) {
        return { name: token.slice(1), value: prefix === '-' ? false : undefined };
    }
    const equals = token.indexOf('=');
    return equals < 0
        ? { name: token, value: true }
        : { name: token.slice(0, equals), value: token.slice(equals + 1) };
}
/** The attributes of a line; `undefined` when one of them has no valid name: Git drops such a line whole. */
function parseAssignments(text) {
    const assignments = text
        .split(/[ \t\r]+/)
        .filter((token) => token !== '')
        .map((token) => parseAssignment(token));
    return assignments.every(({ name }) => VALID_NAME.test(name)) ? assignments : undefined;
}
const ESCAPES = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A quoted pattern at the start of a line: C's escapes, and bytes in octal. */
const QUOTED = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/;
/** Undoes the quoting. */
function unquote(text) {
    return text.replaceAll(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal, escaped) => octal === undefined
        ? (ESCAPES[escaped] ?? escaped)
        : String.fromCharCode(Number.parseInt(octal, 8)));
}
/** Splits a line into its pattern and its attributes. */
function splitLine(line) {
    const quoted = QUOTED.exec(line);
    if (quoted !== null) {
        return { pattern: unquote(quoted[1] ?? ''), rest: line.slice(quoted[0].length) };
    }
    const pattern = /^[^ \t\r]*/.exec(line)?.[0] ?? '';
    return { pattern, rest: line.slice(pattern.length) };
}
/**
 * The glob of a pattern, relative to the file's folder; `undefined` for one that can match no file:
 * `!…` is not allowed here, and a `/` at the end asks for a folder.
 */
function attributeGlob(pattern) {
    if (pattern.startsWith('!') || pattern.endsWith('/'))
        return undefined;
    const isAnchored = pattern.includes('/');
    const parsed = (0,parse_glob/* parseGlob */.q)(isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`);
    return parsed.kind === 'glob' ? parsed.glob : undefined;
}
function parseLine(line) {
    const text = line.replace(/^[ \t\r]+/, '');
    if (text === '' || text.startsWith('#') || line.length >= MAX_LINE_BYTES) {
        return undefined;
    }
    const { pattern, rest } = splitLine(text);
    const assignments = parseAssignments(rest);
    if (assignments === undefined)
        return undefined;
    const name = MACRO.exec(pattern)?.[1];
    if (name !== undefined)
        return { kind: 'macro', name, expansion: assignments };
    const glob = attributeGlob(pattern);
    return glob === undefined ? undefined : { kind: 'rule', rule: { glob, assignments } };
}
/** Parses a `.gitattributes` file as gitattributes(5) has it. Never throws: what Git ignores is ignored. */
function parseAttributeFile(text) {
    const lines = toByteText(text.replace(/^\uFEFF/, ''))
        .split('\n')
        .map((line) => parseLine(line))
        .filter((line) => line !== undefined)
        .slice(0, MAX_ATTRIBUTE_LINES);
    return {
        rules: lines.flatMap((line) => (line.kind === 'rule' ? [line.rule] : [])).toReversed(),
        macros: new Map(lines.flatMap((line) => (line.kind === 'macro' ? [[line.name, line.expansion]] : []))),
    };
}
/** The scopes of a path, from the root to the path's own folder. */
function scopesOf(path, fileIn) {
    const folders = path.split('/').slice(0, -1);
    const names = toByteText(path).split('/');
    return names.flatMap((_, depth) => {
        const file = fileIn(folders.slice(0, depth).join('/'));
        return file === undefined ? [] : [{ file, names: names.slice(depth) }];
    });
}
/**
 * Git's order: the deepest file first, within a file the last line first, within a line the last
 * attribute first; what is said first counts.
 */
function* assignmentsFor(scopes) {
    for (const { file, names } of scopes.toReversed()) {
        for (const { glob, assignments } of file.rules) {
            if ((0,files_glob/* matchesGlob */.k)(glob, names))
                yield* assignments.toReversed();
        }
    }
}
/**
 * The attributes of a path, by the `.gitattributes` files of the folders on the way to it; `''` is
 * the root. Macros count only in the root's file.
 */
function attributesOf(path, fileIn) {
    const macros = fileIn('')?.macros;
    const values = new Map();
    const assign = ({ name, value }) => {
        if (values.has(name))
            return;
        values.set(name, value);
        if (value !== true)
            return;
        // Recursion ends: a name that has its value is not looked at again.
        const expansion = macros?.get(name) ?? BUILT_IN_MACROS.get(name) ?? [];
        for (const assignment of expansion.toReversed())
            assign(assignment);
    };
    for (const assignment of assignmentsFor(scopesOf(path, fileIn)))
        assign(assignment);
    return values;
}

;// CONCATENATED MODULE: ./build/files/linguist-marks.js

/** Nothing said. */
const NO_MARKS = { isGenerated: undefined, isVendored: undefined };
/** The attributes GitHub's linguist reads, which decide what GitHub folds away in a diff. */
const GENERATED_ATTRIBUTE = 'linguist-generated';
const VENDORED_ATTRIBUTE = 'linguist-vendored';
/** Set, or set to anything but `false`, is yes: linguist's own reading. */
function toMark(value) {
    return value === undefined ? undefined : value !== false && value !== 'false';
}
/**
 * Reads marks without Git, from the `.gitattributes` files of the analysed folder itself: what lies
 * above it is not seen. `readText` gives a file's text, or `undefined` where there is none.
 */
function createMarksLookup(readText) {
    const files = new Map();
    const fileIn = (folder) => {
        if (files.has(folder))
            return files.get(folder);
        const text = readText(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const file = text === undefined ? undefined : parseAttributeFile(text);
        files.set(folder, file);
        return file;
    };
    return (path) => {
        const values = attributesOf(path, fileIn);
        return {
            isGenerated: toMark(values.get(GENERATED_ATTRIBUTE)),
            isVendored: toMark(values.get(VENDORED_ATTRIBUTE)),
        };
    };
}


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ toListedFile),
/* harmony export */   hw: () => (/* binding */ toFileName),
/* harmony export */   l: () => (/* binding */ isContainedPath),
/* harmony export */   si: () => (/* binding */ toPathBytes)
/* harmony export */ });
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


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
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


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Lf: () => (/* binding */ countAtOrAbove),
/* harmony export */   wu: () => (/* binding */ decideConclusion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6939);


/** Number of findings at or above a severity. */
function countAtOrAbove(counts, failOn) {
    if (failOn === 'never')
        return 0;
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.slice(0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(failOn) + 1).reduce((sum, severity) => sum + counts[severity], 0);
}
/**
 * The conclusion of a run. What was found weighs more than what is missing: findings at or above
 * `fail-on` fail the run even when it ended early. An incomplete run is never a success.
 */
function decideConclusion(facts) {
    const { counts, complete, ending, failOn, failOnIncomplete } = facts;
    if (ending === 'cancelled')
        return 'cancelled';
    if (countAtOrAbove(counts, failOn) > 0)
        return 'failure';
    if (!complete && failOnIncomplete)
        return ending === 'deadline' ? 'timed_out' : 'failure';
    const isClean = complete && countAtOrAbove(counts, 'notice') === 0;
    return isClean ? 'success' : 'neutral';
}
/**
 * Exit code of the command line for a finished report: 0 clean or only findings below `fail-on`, 1
 * findings at or above it, 3 incomplete. Findings weigh more, as in the conclusion.
 */
function exitCodeOf(conclusion, hasFailingFindings) {
    switch (conclusion) {
        case 'success':
        case 'neutral':
            return 0;
        case 'failure':
            return hasFailingFindings ? 1 : 3;
        case 'timed_out':
        case 'cancelled':
            return 3;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(conclusion);
    }
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/** The headings inputs are listed under in `--help`, in this order. */
const INPUT_GROUPS = {
    files: 'What is analysed',
    verdict: 'What counts as a failure',
    limits: 'Limits',
    reports: 'Reports',
    github: 'Reporting on GitHub (used by the action; the command line only checks them)',
};
/**
 * Every input that works today. Parsing, the command line's flags, `action.yml` and the README's
 * table all follow this list; a contract test holds them together.
 */
const INPUTS = [
    {
        name: 'path',
        default: '.',
        description: 'Folder to analyse, relative to the workspace; on the command line, to the current folder.',
        placeholder: 'DIR',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'include',
        default: '',
        description: 'Globs of the files to analyse, one a line; all files when empty.',
        placeholder: 'GLOB',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'exclude',
        default: '',
        description: 'Globs of files to leave out, one a line; wins over include.',
        placeholder: 'GLOB',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'analyzers',
        default: 'auto',
        description: 'Analyzers to run: auto for every one that has files, names for only those, or names with a leading - to switch those off. Separated by commas or lines.',
        placeholder: 'LIST',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'max-file-size',
        default: '1MiB',
        description: 'Larger files are skipped, counted and named. A size such as 512KiB, 1MiB or 2MB; without a unit, bytes.',
        placeholder: 'SIZE',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'fail-on',
        default: 'error',
        description: 'Least severity that fails the run: error, warning, notice or never.',
        placeholder: 'SEVERITY',
        shape: 'text',
        group: 'verdict',
        isFlag: true,
    },
    {
        name: 'fail-on-incomplete',
        default: 'true',
        description: 'Whether a run in which a selected file was not analyzed fails (true) or is neutral (false). It is never a success.',
        placeholder: 'BOOLEAN',
        shape: 'boolean',
        group: 'verdict',
        isFlag: true,
    },
    {
        name: 'timeout',
        default: '25m',
        description: 'Time budget of the whole step, reporting included. A duration such as 90s, 25m or 1h30m.',
        placeholder: 'DURATION',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'file-timeout',
        default: '10s',
        description: 'CPU time one file may use in a worker. A duration such as 500ms, 10s or 1m.',
        placeholder: 'DURATION',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'cpus',
        default: 'auto',
        description: 'CPUs to count on, such as 2 or 0.5; auto for what the runner really allows.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'memory',
        default: 'auto',
        description: 'Memory to count on, such as 512MiB or 4GiB; auto for what the runner really allows.',
        placeholder: 'SIZE',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'workers',
        default: 'auto',
        description: 'Number of workers; auto for what CPUs and memory allow, at most max-workers.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'max-workers',
        default: '8',
        description: 'Most workers that auto may choose.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'json-file',
        default: '',
        description: 'File to write the whole report to as JSON; none when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'report',
        default: 'auto',
        description: 'Where findings appear on GitHub: auto (a check run, or workflow commands where that is not permitted), check, commands, or summary for the job summary alone.',
        placeholder: 'WHERE',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'check-name',
        default: 'Evenkeel',
        description: 'Name of the check run; must differ from the names of your jobs.',
        placeholder: 'NAME',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'annotation-limit',
        default: '500',
        description: 'Most annotations posted, the most severe first; 0 to 2500.',
        placeholder: 'N',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'Token for the Checks API, with checks: write. Used for nothing else.',
        placeholder: 'TOKEN',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
];
/** The text of an input without surrounding white space, or its default where that leaves nothing. */
function textOf(get, name) {
    return get(name).trim() || (INPUTS.find((input) => input.name === name)?.default ?? '');
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseAllowanceOverrides),
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __nccwpck_require__(6939);
// EXTERNAL MODULE: ./build/inputs/input-table.js
var input_table = __nccwpck_require__(2793);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/inputs/invalid-input.js

/** Longest stretch of a refused value that a message repeats, in characters. */
const SHOWN_CHARACTERS = 80;
/** The error for an input the user can correct: its name, what was expected, what was there, what to do. */
function invalidInput(name, complaint) {
    const { expected, found, advice } = complaint;
    return new errors/* ConfigurationError */.j1(`Input "${name}": expected ${expected}, found ${quote(found)}. ${advice}`);
}
function quote(text) {
    const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return JSON.stringify(shown);
}

;// CONCATENATED MODULE: ./build/inputs/nearest.js
/** Most edits at which a word is still taken for a slip of another. */
const MOST_EDITS = 3;
/** Longest word compared; the effort grows with the square of it. */
const LONGEST_WORD = 64;
/**
 * The candidate that `word` is most likely a slip of, or `undefined` when none is close: at most
 * three edits, and fewer than half of the longer word.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const ranked = candidates
        .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, edits }) => {
        return edits <= MOST_EDITS && edits * 2 < Math.max(word.length, candidate.length);
    })
        .toSorted((left, right) => left.edits - right.edits);
    return ranked[0]?.candidate;
}
/** Levenshtein's distance: insertions, deletions and substitutions, row by row. */
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const substitution = from[row - 1] === to[column - 1] ? 0 : 1;
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/inputs/parse-analyzers.js


const NAME = 'analyzers';
/**
 * Parses `auto`, `ruff, biome` or `-prism`; commas, spaces and lines all separate.
 *
 * The ids come back in the order of `knownIds`, each once. Throws `ConfigurationError` for an
 * unknown id, for a mix of both kinds, and when nothing would be left to run.
 */
function parseAnalyzers(text, knownIds) {
    const words = text.split(/[\s,]+/u).filter((word) => word !== '');
    const off = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    const named = words.filter((word) => !word.startsWith('-') && word !== 'auto');
    for (const id of [...off, ...named])
        assertKnown(id, knownIds);
    if (named.length === 0)
        return allBut(off, knownIds);
    if (named.length < words.length)
        throw mixed(text);
    return { kind: 'only', ids: knownIds.filter((id) => named.includes(id)) };
}
function allBut(off, knownIds) {
    if (knownIds.every((id) => off.includes(id))) {
        throw invalidInput(NAME, {
            expected: 'at least one analyzer left to run',
            found: off.map((id) => `-${id}`).join(', '),
            advice: 'Switch off fewer of them.',
        });
    }
    return { kind: 'auto', off: knownIds.filter((id) => off.includes(id)) };
}
function assertKnown(id, knownIds) {
    if (knownIds.includes(id))
        return;
    const guess = nearest(id, [...knownIds, 'auto']);
    throw invalidInput(NAME, {
        expected: `auto or any of ${knownIds.join(', ')}`,
        found: id,
        advice: guess === undefined ? 'Use one of these names.' : `Did you mean "${guess}"?`,
    });
}
function mixed(text) {
    return invalidInput(NAME, {
        expected: 'either names to run or names with "-" to switch off',
        found: text,
        advice: 'Name only what should run, or use auto with what should not.',
    });
}

;// CONCATENATED MODULE: ./build/inputs/parse-choice.js



/** Parses an input that is one of a few words; case does not matter. */
function parseChoice(get, name, choices) {
    const text = (0,input_table/* textOf */.b6)(get, name);
    const choice = choices.find((candidate) => candidate === text.toLowerCase());
    if (choice !== undefined)
        return choice;
    const guess = nearest(text, choices);
    throw invalidInput(name, {
        expected: `one of ${choices.join(', ')}`,
        found: text,
        advice: guess === undefined ? 'Use one of these words.' : `Did you mean "${guess}"?`,
    });
}
/** Parses `true` or `false`; case does not matter. */
function parseBoolean(get, name) {
    return parseChoice(get, name, ['true', 'false']) === 'true';
}

;// CONCATENATED MODULE: ./build/inputs/parse-globs.js

/** Splits a list of globs, one a line; blank lines do not count. What a line means is judged where it is used. */
function parseGlobs(get, name) {
    return (0,input_table/* textOf */.b6)(get, name)
        .split(/[\r\n]+/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/inputs/parse-duration.js
const NUMBER = String.raw `(\d{1,9}(?:\.\d{1,9})?)`;
/** Hours, minutes, seconds, milliseconds, largest first, each at most once, a space allowed between. */
const DURATION = new RegExp(`^(?:${NUMBER}h)? ?(?:${NUMBER}m)? ?(?:${NUMBER}s)? ?(?:${NUMBER}ms)?$`, 'u');
const UNIT_MS = [3_600_000, 60_000, 1_000, 1];
/**
 * Parses a duration such as `25m`, `90s`, `1h30m` or `500ms` to whole milliseconds. `undefined` for
 * anything else, a number without a unit included: in a workflow it could mean seconds as well as
 * minutes, and a wrong guess would be off by sixty.
 */
function parseDuration(text) {
    const parts = DURATION.exec(text.toLowerCase())?.slice(1);
    if (parts === undefined || parts.every((part) => part === undefined))
        return undefined;
    const milliseconds = parts.map((part, index) => Number(part ?? 0) * (UNIT_MS[index] ?? 0));
    return Math.round(milliseconds.reduce((sum, part) => sum + part, 0));
}

;// CONCATENATED MODULE: ./build/inputs/parse-size.js
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?) ?([a-z]*)$/u;
/** Bytes in each unit, in lower case. */
const UNITS = new Map([
    ['', 1],
    ['b', 1],
    ...['k', 'm', 'g', 't'].flatMap((letter, index) => [
        [letter, 1024 ** (index + 1)],
        [`${letter}i`, 1024 ** (index + 1)],
        [`${letter}ib`, 1024 ** (index + 1)],
        [`${letter}b`, 1000 ** (index + 1)],
    ]),
]);
/**
 * Parses a size to whole bytes. `KiB MiB GiB TiB`, `Ki Mi Gi Ti` (as Kubernetes writes them) and the
 * bare letters `k m g t` (as Docker writes them) are powers of 1024; `kB MB GB TB` are powers of
 * 1000; no unit means bytes. Case does not matter. `undefined` for anything else.
 */
function parseSize(text) {
    const [, amount = '', unit = ''] = SIZE.exec(text.toLowerCase()) ?? [];
    const unitBytes = UNITS.get(unit);
    if (amount === '' || unitBytes === undefined)
        return undefined;
    const bytes = Math.round(Number(amount) * unitBytes);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/parse-quantity.js




/** Milliseconds, from text such as `25m` or `1h30m`. */
const parse_quantity_DURATION = {
    parse: parseDuration,
    noun: 'a duration such as 90s, 25m or 1h30m',
    advice: (text) => isNumber(text)
        ? `Say which unit is meant: "${text}s", "${text}m" or "${text}h".`
        : 'Write whole or decimal numbers, each followed by h, m, s or ms.',
};
/** Bytes, from text such as `1MiB` or `4g`. */
const parse_quantity_SIZE = {
    parse: parseSize,
    noun: 'a size such as 512KiB, 1MiB or 4GiB',
    advice: () => 'Write a number, followed by KiB, MiB or GiB where it does not count bytes.',
};
/** A number of CPUs, which may be a fraction. */
const CPUS = {
    parse: (text) => (isNumber(text) ? Number(text) : undefined),
    noun: 'a number of CPUs such as 2 or 0.5',
    advice: () => 'Write a plain decimal number.',
};
/** A whole number. */
const COUNT = {
    parse: (text) => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined),
    noun: 'a whole number',
    advice: () => 'Write it in plain digits.',
};
/** Digits with an optional fraction: no sign, no exponent, no other base. */
function isNumber(text) {
    return /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/u.test(text);
}
/** Parses an input to its quantity's base unit; outside its bounds is an error, never a clamp. */
function parseQuantity(get, input) {
    const { name, quantity, bounds } = input;
    const text = (0,input_table/* textOf */.b6)(get, name);
    const value = quantity.parse(text);
    if (value === undefined) {
        throw invalidInput(name, {
            expected: quantity.noun,
            found: text,
            advice: quantity.advice(text),
        });
    }
    const isWithin = value >= (quantity.parse(bounds.least) ?? 0) && value <= (quantity.parse(bounds.most) ?? 0);
    if (isWithin)
        return value;
    throw invalidInput(name, {
        expected: `${quantity.noun}, from ${bounds.least} to ${bounds.most}`,
        found: text,
        advice: 'Choose a value within these bounds.',
    });
}
/** Like `parseQuantity`, where the word `auto` leaves the choice to the program: `undefined`. */
function parseQuantityOrAuto(get, input) {
    if ((0,input_table/* textOf */.b6)(get, input.name).toLowerCase() === 'auto')
        return undefined;
    const quantity = { ...input.quantity, noun: `auto or ${input.quantity.noun}` };
    return parseQuantity(get, { ...input, quantity });
}

;// CONCATENATED MODULE: ./build/inputs/parse-inputs.js







/** A self-hosted job may run five days: https://docs.github.com/en/actions/reference/limits. */
const TIMEOUT = {
    name: 'timeout',
    quantity: parse_quantity_DURATION,
    bounds: { least: '1s', most: '120h' },
};
/** Ten times the most, the ceiling in wall time, still fits a timer of Node (2^31 - 1 ms). */
const FILE_TIMEOUT = {
    name: 'file-timeout',
    quantity: parse_quantity_DURATION,
    bounds: { least: '10ms', most: '24h' },
};
/** The least is Linux's least quota (1 ms) in its default period (100 ms). */
const CPU_OVERRIDE = {
    name: 'cpus',
    quantity: CPUS,
    bounds: { least: '0.01', most: '1024' },
};
/** The least also catches a lone number that was meant as GiB, such as `4`. */
const MEMORY_OVERRIDE = {
    name: 'memory',
    quantity: parse_quantity_SIZE,
    bounds: { least: '64MiB', most: '64TiB' },
};
const WORKERS = {
    name: 'workers',
    quantity: COUNT,
    bounds: { least: '1', most: '256' },
};
const MAX_WORKERS = { ...WORKERS, name: 'max-workers' };
/** Half of the longest string V8 can hold (2^29 - 24 code units), in which a file must fit as text. */
const MAX_FILE_SIZE = {
    name: 'max-file-size',
    quantity: parse_quantity_SIZE,
    bounds: { least: '1B', most: '256MiB' },
};
/**
 * 2500 annotations are 51 writes; GitHub allows 80 a minute and 500 an hour:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
const ANNOTATION_LIMIT = {
    name: 'annotation-limit',
    quantity: COUNT,
    bounds: { least: '0', most: '2500' },
};
/** GitHub documents no limit; this one keeps a list of checks readable. */
const CHECK_NAME_CHARACTERS = 100;
/**
 * Parses every input. `get` gives an input's text, `''` meaning its default; `analyzerIds` are the
 * registry's, in its order. Throws nothing but `ConfigurationError`.
 */
function parseInputs(get, analyzerIds) {
    const jsonFile = parseText(get, 'json-file');
    return {
        path: parseText(get, 'path'),
        include: parseGlobs(get, 'include'),
        exclude: parseGlobs(get, 'exclude'),
        analyzers: parseAnalyzers((0,input_table/* textOf */.b6)(get, 'analyzers'), analyzerIds),
        failOn: parseChoice(get, 'fail-on', [...finding/* SEVERITIES */.o, 'never']),
        failOnIncomplete: parseBoolean(get, 'fail-on-incomplete'),
        timeoutMs: parseQuantity(get, TIMEOUT),
        fileTimeoutMs: parseQuantity(get, FILE_TIMEOUT),
        ...parseAllowanceOverrides(get),
        maxFileSizeBytes: parseQuantity(get, MAX_FILE_SIZE),
        report: parseChoice(get, 'report', ['auto', 'check', 'commands', 'summary']),
        checkName: parseCheckName(get),
        annotationLimit: parseQuantity(get, ANNOTATION_LIMIT),
        ...(jsonFile !== '' && { jsonFile }),
    };
}
/** Parses only the inputs that the `allowance` command shares with a run. */
function parseAllowanceOverrides(get) {
    const cpus = parseQuantityOrAuto(get, CPU_OVERRIDE);
    const memoryBytes = parseQuantityOrAuto(get, MEMORY_OVERRIDE);
    const workers = parseQuantityOrAuto(get, WORKERS);
    return {
        ...(cpus !== undefined && { cpus }),
        ...(memoryBytes !== undefined && { memoryBytes }),
        ...(workers !== undefined && { workers }),
        maxWorkers: parseQuantity(get, MAX_WORKERS),
    };
}
/** One line of text that can go where the system takes names: no control characters. */
function parseText(get, name) {
    const text = (0,input_table/* textOf */.b6)(get, name);
    if (!/\p{Cc}/u.test(text))
        return text;
    throw invalidInput(name, {
        expected: 'one line of text without control characters',
        found: text,
        advice: 'Remove the line breaks and control characters.',
    });
}
function parseCheckName(get) {
    const name = parseText(get, 'check-name');
    if (name.length <= CHECK_NAME_CHARACTERS)
        return name;
    throw invalidInput('check-name', {
        expected: `at most ${String(CHECK_NAME_CHARACTERS)} characters`,
        found: name,
        advice: 'Choose a shorter name.',
    });
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export compareFindings */
/** GitHub's three levels, most severe first. */
const SEVERITIES = ['error', 'warning', 'notice'];
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


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Evenkeel's version; a test holds it equal to `package.json`. */
const VERSION = '0.1.0';


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ANALYZER_IDS),
  u: () => (/* binding */ openRunPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/engine-process.js


/** The only variables an engine is given: what a program needs to start on each platform, no secret among them. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
/** The end of an engine's output that is kept, to say why it died: V8's last words come before a long trace. */
const KEPT_CHARACTERS = 10_000;
/**
 * An engine whose channel is closed ends within this time, and so does its output. It is ended when
 * it lives on, and no longer listened to when a child it left behind holds the output open.
 */
const ENDING_MS = 1000;
/** V8 aborts when a heap limit is reached; shells and containers report that as 128 + 6. */
const ABORTED = 134;
function engineEnvironment() {
    const entries = PASSED_ON.map((name) => [name, process.env[name]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** What an engine said of its own end: V8's last words, or the error that nobody caught. */
function lastWords(output) {
    const line = output.split('\n').find((text) => /FATAL ERROR|Error:/u.test(text));
    return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}
function describe(code, signal, output) {
    const isMemoryDeath = signal === 'SIGKILL' ||
        signal === 'SIGABRT' ||
        code === ABORTED ||
        // Windows has neither signals nor one exit code for it.
        /FATAL ERROR.*out of memory/u.test(output);
    const how = signal === null ? `ended with code ${code ?? 'unknown'}` : `was killed by ${signal}`;
    return { detail: `${how}${lastWords(output)}`, isMemoryDeath };
}
/** Keeps reading what the engine prints, so that it never blocks, and remembers the end of it. */
function rememberOutput(child) {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARACTERS);
        });
    }
    return () => output;
}
function forkEngine(filename) {
    return (0,external_node_child_process_.fork)(filename, [], {
        env: engineEnvironment(),
        execArgv: [],
        // Nothing an analyzed file makes an engine print may reach the runner's log.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
}
/** Calls back once, when the engine has ended and everything it said was heard. */
function watchEnd(child, onExit) {
    const output = rememberOutput(child);
    let ending;
    let hasEnded = false;
    const end = (exit) => {
        if (hasEnded)
            return;
        hasEnded = true;
        clearTimeout(ending);
        // Else what holds the other end of them would hold this process too.
        child.stdout?.destroy();
        child.stderr?.destroy();
        onExit(exit);
    };
    child.on('error', ({ message }) => end(couldNotStart(message)));
    child.on('close', (code, signal) => end(describe(code, signal, output())));
    child.on('disconnect', () => {
        ending = setTimeout(() => {
            const { exitCode, signalCode } = child;
            if (exitCode !== null || signalCode !== null) {
                end(describe(exitCode, signalCode, output()));
                return;
            }
            child.kill('SIGKILL');
            end({ detail: 'closed its channel', isMemoryDeath: false });
        }, ENDING_MS);
    });
}
function couldNotStart(message) {
    return { detail: `could not be started: ${message}`, isMemoryDeath: false };
}
/** Starts an engine from its entry file. Never throws: what cannot be started has ended. */
function startEngineProcess(filename, listener) {
    let child;
    try {
        child = forkEngine(filename);
    }
    catch (error) {
        // Such as ENOMEM. The owner is told as of any other end: after it has got its handle.
        setImmediate(() => listener.onExit(couldNotStart((0,errors/* messageOf */.bD)(error))));
        return { send: () => undefined, kill: () => undefined };
    }
    child.on('message', (message) => {
        // The engine is this same program; what it sends is built from its own types.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        listener.onEvent(message);
    });
    watchEnd(child, (exit) => listener.onExit(exit));
    return {
        send: (request) => {
            // A send that fails means that the engine is ending; its exit tells.
            if (child.connected)
                child.send(request, () => undefined);
        },
        kill: () => {
            child.kill('SIGKILL');
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/files/describe-system-error.js
var describe_system_error = __nccwpck_require__(6078);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __nccwpck_require__(4762);
;// CONCATENATED MODULE: ./build/adapters/folder-walk.js






/** Files in one event: few enough to be judged at once, enough to make an event worth its while. */
const FILES_PER_EVENT = 256;
/**
 * Every name but `.git`. `@actions/glob` has an exclusion (`!pattern`), but that only keeps quiet
 * about a folder; what no pattern can match is not entered at all. Matching seven patterns takes
 * half as long again as matching one, so they are for folders that hold a `.git`.
 */
const NOT_GIT = ['[!.]*', '.[!g]*', '.g[!i]*', '.gi[!t]*', '.git?*', '.g', '.gi'];
/** Escapes a path for `@actions/glob`, where a backslash escapes too, except on Windows. */
function escapeGlob(path) {
    const escaped = external_node_path_.sep === '\\' ? path : path.replaceAll('\\', '\\\\');
    return escaped.replaceAll(/[*?[]/g, '[$&]');
}
/**
 * Runs the start of something while nothing reaches stdout. `@actions/glob` writes `::debug::`
 * lines there, which would stand in the middle of a JSON report. It writes them before it waits
 * for anything, so nobody else's output can be lost.
 */
function silently(start) {
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    stdout.write = () => true;
    try {
        return start();
    }
    finally {
        stdout.write = write;
    }
}
function kindAt(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true)
        return 'symlink';
    // What is gone by now is found missing later.
    return stats === undefined || stats.isFile() ? 'file' : 'special';
}
/** The paths of everything below a folder but folders. A symbolic link is such a path, and not followed. */
async function* pathsBelow(root) {
    const below = escapeGlob(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
    const hasGit = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }) !== undefined;
    const patterns = hasGit ? NOT_GIT.map((name) => `${below}${name}/**`) : [`${below}**`];
    const options = {
        followSymbolicLinks: false,
        implicitDescendants: false,
        matchDirectories: false,
    };
    // Loaded only here: it brings an HTTP client along, of 30 MB when loaded.
    const { create } = await __nccwpck_require__.e(/* import() */ 660).then(__nccwpck_require__.bind(__nccwpck_require__, 3660));
    const globber = await silently(() => create(patterns.join('\n'), options));
    const paths = globber.globGenerator();
    for (let next = await silently(() => paths.next()); next.done !== true; next = await paths.next()) {
        yield next.value;
    }
}
/**
 * Lists a folder's files with `@actions/glob`, lazily, given its real path. It ends as a failure at
 * the first name that is not UTF-8, the first folder that cannot be read, and the first file that
 * vanishes: `@actions/glob` cannot go on from there.
 */
async function* walk(root, signal) {
    let files = [];
    try {
        for await (const path of pathsBelow(root)) {
            if (signal.aborted)
                return;
            const relative = path.slice(root.length).split(external_node_path_.sep).join('/').replace(/^\//, '');
            if (!(0,listed_file/* isContainedPath */.l)(relative))
                continue;
            files.push({ path: relative, kind: kindAt(path) });
            if (files.length >= FILES_PER_EVENT) {
                yield { kind: 'files', files };
                files = [];
            }
        }
    }
    catch (error) {
        yield { kind: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
        return;
    }
    yield { kind: 'files', files };
}
const SLASH = Buffer.from('/');
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}
function toContents(folder, entries) {
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = folder.length === 0 ? entry.name : Buffer.concat([folder, SLASH, entry.name]);
        if (!(0,listed_file/* isContainedPath */.l)(entry.name.toString('latin1')))
            continue;
        if (entry.isDirectory())
            folders.push(path);
        else
            files.push((0,listed_file/* toListedFile */.JL)(path, kindOf(entry)));
    }
    return { files, folders };
}
async function readFolder(root, folder) {
    const path = Buffer.concat([Buffer.from(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep), folder]);
    try {
        const entries = await (0,promises_namespaceObject.readdir)(path, { withFileTypes: true, encoding: 'buffer' });
        return toContents(folder, entries);
    }
    catch (error) {
        const reason = (0,describe_system_error/* describeSystemError */.Z)(error);
        if (folder.length === 0)
            return { kind: 'failed', reason };
        return { kind: 'unreadable-folder', path: (0,listed_file/* toFileName */.hw)(folder).path, reason };
    }
}
/**
 * Lists a folder's files, given its real path, whatever they are called: it works on the bytes the
 * system has. A folder that cannot be read is told and left; `.git` is not entered; symbolic links
 * are not followed.
 */
async function* walkRaw(root, signal) {
    const folders = [Buffer.alloc(0)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (signal.aborted)
            return;
        const contents = await readFolder(root, folder);
        if ('kind' in contents) {
            yield contents;
            continue;
        }
        for (const child of contents.folders)
            folders.push(child);
        if (contents.files.length > 0)
            yield { kind: 'files', files: contents.files };
    }
}
/** Opens a folder, given by its real path. Reads nothing yet. */
function openFolderWalk(root) {
    return {
        walk: (signal) => walk(root, signal),
        walkRaw: (signal) => walkRaw(root, signal),
    };
}

;// CONCATENATED MODULE: ./build/files/git-command.js
/** What Git needs to find its programs, its configuration and a place for temporary files. */
const ALLOWED_VARIABLES = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'ProgramData',
];
/**
 * Closes the ways from a repository's own configuration to a command, a prompt, the network or a
 * lock. `NoDefaultCurrentDirectoryInExePath` keeps Windows from taking `git.exe` out of the current
 * folder. The system's configuration is read: it is the machine's, and images set
 * `safe.directory` there.
 */
const FIXED_VARIABLES = {
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    NoDefaultCurrentDirectoryInExePath: '1',
};
/** The same for settings. The user's own attributes would make results differ between machines. */
const FIXED_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.attributesFile=/dev/null',
];
/** Hardens a call. `environment` is what Git's own is picked from: no token, no `GIT_*`. */
function toGitCommand({ folder, trustedTop, command }, environment) {
    const trust = trustedTop === undefined ? [] : [`safe.directory=${trustedTop}`];
    const settings = [...FIXED_SETTINGS, ...trust].flatMap((setting) => ['-c', setting]);
    const allowed = ALLOWED_VARIABLES.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        args: ['--no-pager', '-C', folder, ...settings, ...command],
        environment: { ...Object.fromEntries(allowed), ...FIXED_VARIABLES },
    };
}
/** Git's own words for why it failed, short and without control characters; `undefined` when it did not. */
function describeFailure({ exitCode, signal, stderr }) {
    if (exitCode === 0)
        return undefined;
    const line = stderr.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? '';
    const words = line
        .replace(/^\w+: /, '')
        .replaceAll(/\p{C}/gu, ' ')
        .trim();
    if (words !== '')
        return words.slice(0, 200);
    return signal === null ? `it ended with exit code ${exitCode}` : `it was ended by ${signal}`;
}

// EXTERNAL MODULE: ./build/files/linguist-marks.js + 1 modules
var linguist_marks = __nccwpck_require__(6773);
;// CONCATENATED MODULE: ./build/files/mark-records.js

/** The attributes to ask `git check-attr` for, in the order its answers are read. */
const MARK_ATTRIBUTES = [linguist_marks/* GENERATED_ATTRIBUTE */.rz, linguist_marks/* VENDORED_ATTRIBUTE */.Bc];
/** `git check-attr -z` answers with a path, an attribute and its value, for every attribute. */
const FIELDS_PER_FILE = 3 * MARK_ATTRIBUTES.length;
/** Git's words for the states of an attribute; anything else is a value. */
const STATES = new Map([
    ['set', true],
    ['unset', false],
    ['unspecified', undefined],
]);
/** Reads what `git check-attr -z` printed for some files, cut at the NUL bytes. */
function toMarks(fields) {
    const mark = (at) => {
        const text = fields[at]?.toString('utf8');
        return (0,linguist_marks/* toMark */.Rs)(text === undefined || STATES.has(text) ? STATES.get(text ?? '') : text);
    };
    return Array.from({ length: fields.length / FIELDS_PER_FILE }, (_, index) => ({
        isGenerated: mark(index * FIELDS_PER_FILE + 2),
        isVendored: mark(index * FIELDS_PER_FILE + 5),
    }));
}

;// CONCATENATED MODULE: ./build/files/nul-records.js
/** No path, and no line of Git's around one, is longer. */
const MAX_RECORD_BYTES = 1 << 16;
/** A splitter that keeps at most the beginning of one record between two chunks. */
function createRecordSplitter() {
    let rest = Buffer.alloc(0);
    return {
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const records = [];
            let start = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
                records.push(bytes.subarray(start, end));
                start = end + 1;
            }
            rest = Buffer.from(bytes.subarray(start));
            return rest.length > MAX_RECORD_BYTES ? undefined : records;
        },
    };
}

;// CONCATENATED MODULE: ./build/files/stage-records.js

/** The file modes of Git's index that are not regular files. */
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'symlink',
    '160000': 'submodule',
};
const TAB = 0x09;
const MODE_LENGTH = 6;
/**
 * A record is `MODE OBJECT STAGE<TAB>PATH`. A path in conflict has up to three, next to each other,
 * and is taken once, as its first record has it.
 */
function createStageReader() {
    let previous = Buffer.alloc(0);
    return {
        read(records) {
            const files = [];
            for (const record of records) {
                const tab = record.indexOf(TAB);
                const mode = record.toString('latin1', 0, MODE_LENGTH);
                if (tab < MODE_LENGTH || !/^[0-7]+$/.test(mode))
                    return undefined;
                const path = record.subarray(tab + 1);
                if (!path.equals(previous))
                    files.push((0,listed_file/* toListedFile */.JL)(path, KINDS[mode] ?? 'special'));
                previous = path;
            }
            return files;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/git-repository.js








const STALL_MS = 60_000;
/** Enough of what Git complains about for one sentence. */
const MAX_STDERR_LENGTH = 4_096;
const NUL = Buffer.of(0);
/**
 * The work tree's top, when it has the same owner as the analysed folder. Git refuses repositories
 * of other users, which a checkout is to root in a container. Its reason is the commands in their
 * configuration, which are off here; what is left is whose list of files it is.
 */
function sameOwnersTop(folder) {
    const owner = (0,external_node_fs_.statSync)(folder).uid;
    for (let top = folder;; top = (0,external_node_path_.dirname)(top)) {
        const repository = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, '.git'), { throwIfNoEntry: false });
        if (repository !== undefined) {
            return repository.uid === owner ? top.split(external_node_path_.sep).join('/') : undefined;
        }
        if (top === (0,external_node_path_.dirname)(top))
            return undefined;
    }
}
function failureOf(child) {
    let stderr = '';
    let error;
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < MAX_STDERR_LENGTH)
            stderr += text;
    });
    return new Promise((resolve) => {
        child.once('error', ({ message }) => {
            error = message;
        });
        // An aborted Git is not gone at its error, but at its close, which a failed start has as well.
        child.once('close', (exitCode, signal) => {
            resolve(error ?? describeFailure({ exitCode, signal, stderr }));
        });
    });
}
/** What a process prints. The clock runs only while something is waited for. */
async function* chunksOf(child, stallMs) {
    const chunks = child.stdout[Symbol.asyncIterator]();
    let isAtEnd = false;
    try {
        while (!isAtEnd) {
            const stall = setTimeout(() => child.kill('SIGKILL'), stallMs);
            const next = await chunks.next().finally(() => {
                clearTimeout(stall);
            });
            isAtEnd = next.done === true;
            if (next.done !== true)
                yield next.value;
        }
    }
    finally {
        // At the end of its output Git is about to leave by itself, with an exit code worth having.
        if (!isAtEnd)
            child.kill('SIGKILL');
    }
}
function prepareGit(folder, { environment, executable = 'git', stallMs = STALL_MS }) {
    return (command, signal) => {
        const call = toGitCommand({ folder, trustedTop: sameOwnersTop(folder), command }, environment);
        const child = (0,external_node_child_process_.spawn)(executable, call.args, {
            // Not the analysed folder: Windows looks for programs in the current one first.
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env: call.environment,
            stdio: 'pipe',
            windowsHide: true,
            signal,
            killSignal: 'SIGKILL',
        });
        // A Git that ends early breaks the pipe; `failure` says why it did.
        child.stdin.on('error', () => child.stdin.destroy());
        return { stdin: child.stdin, chunks: chunksOf(child, stallMs), failure: failureOf(child) };
    };
}
async function* listTracked(run) {
    run.stdin.end();
    const splitter = createRecordSplitter();
    const reader = createStageReader();
    for await (const chunk of run.chunks) {
        const records = splitter.push(chunk);
        const files = records === undefined ? undefined : reader.read(records);
        if (files === undefined) {
            yield { kind: 'failed', reason: 'what it printed is no list of files' };
            return;
        }
        yield { kind: 'files', files };
    }
    const reason = await run.failure;
    if (reason !== undefined)
        yield { kind: 'failed', reason };
}
/** Asks one `git check-attr` again and again. After the first failure every answer is that failure. */
function createMarksReader(start) {
    const splitter = createRecordSplitter();
    const fields = [];
    let run;
    return {
        async read(files) {
            if (files.length === 0)
                return { kind: 'marks', marks: [] };
            run ??= start();
            run.stdin.write(Buffer.concat(files.flatMap((file) => [(0,listed_file/* toPathBytes */.si)(file), NUL])));
            const wanted = files.length * FIELDS_PER_FILE;
            while (fields.length < wanted) {
                const chunk = await run.chunks.next();
                if (chunk.done === true) {
                    return { kind: 'failed', reason: (await run.failure) ?? 'it ended early' };
                }
                fields.push(...(splitter.push(chunk.value) ?? []));
            }
            return { kind: 'marks', marks: toMarks(fields.splice(0, wanted)) };
        },
        close() {
            run?.stdin.end();
            void run?.chunks.return();
        },
    };
}
/** Opens the repository around a folder, given by its real path. Starts nothing yet. */
function openGitRepository(folder, options) {
    const start = prepareGit(folder, options);
    return {
        listTracked: (signal) => listTracked(start(['ls-files', '-z', '--stage'], signal)),
        openTrackedMarks: (signal) => createMarksReader(() => start(['check-attr', '-z', '--stdin', ...MARK_ATTRIBUTES], signal)),
    };
}
/** Reads which commit a folder, given by its real path, is a checkout of; `undefined` for one of none. */
async function readCheckout(folder, options) {
    const command = ['rev-parse', '--show-toplevel', '--verify', '--end-of-options', 'HEAD'];
    const run = prepareGit(folder, options)(command, AbortSignal.timeout(STALL_MS));
    run.stdin.end();
    const chunks = [];
    for await (const chunk of run.chunks)
        chunks.push(chunk);
    const printed = /^(.+)\n([0-9a-f]{40,64})\n$/s.exec(Buffer.concat(chunks).toString('utf8'));
    const [, root, sha] = printed ?? [];
    const failure = await run.failure;
    return failure !== undefined || root === undefined || sha === undefined
        ? undefined
        : { root, sha };
}

// EXTERNAL MODULE: ./build/adapters/host.js + 1 modules
var host = __nccwpck_require__(72);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/journal-file.js



function readFully(descriptor, offset, length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
        if (count === 0)
            throw new Error('Expected the journal to be whole, found it cut short.');
        filled += count;
    }
    return bytes;
}
function openAppendOnly(path) {
    const { O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
    const descriptor = (0,external_node_fs_.openSync)(path, O_CREAT | O_EXCL | O_RDWR, 0o600);
    let size = 0;
    return {
        path,
        append(bytes) {
            const offset = size;
            let written = 0;
            // A full disk writes a part and throws at the rest: the next append then overwrites the part.
            while (written < bytes.length) {
                written += (0,external_node_fs_.writeSync)(descriptor, bytes, written, bytes.length - written, offset + written);
            }
            size = offset + written;
            return offset;
        },
        read: (offset, length) => readFully(descriptor, offset, length),
        close: () => (0,external_node_fs_.closeSync)(descriptor),
        remove: () => {
            (0,external_node_fs_.closeSync)(descriptor);
            (0,external_node_fs_.rmSync)((0,external_node_path_.dirname)(path), { recursive: true, force: true });
        },
    };
}
/**
 * Creates a journal in a fresh folder of its own, in the runner's temporary folder or else the
 * system's. `undefined` where neither can be written to.
 */
function createJournalFile(runnerTemp) {
    for (const parent of [runnerTemp, (0,external_node_os_.tmpdir)()]) {
        if (parent === undefined || parent === '')
            continue;
        try {
            return openAppendOnly((0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'evenkeel-')), 'journal.ndjson'));
        }
        catch {
            // Not writable: the next place, or memory.
            continue;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/adapters/pause.js

/**
 * How long work may keep the event loop to itself: signals are to be answered within 100 ms, and
 * one step between two looks at the clock can take some time too.
 */
const SLICE_MS = 20;
/**
 * Creates the question long work asks before every step: whether to wait, so that signals, timers
 * and messages get their turn. Answers `undefined` as long as the slice lasts.
 */
function createPause(sliceMs = SLICE_MS) {
    let sliceStart = performance.now();
    const pause = async () => {
        await (0,external_node_timers_promises_namespaceObject.setImmediate)();
        sliceStart = performance.now();
    };
    return () => (performance.now() - sliceStart < sliceMs ? undefined : pause());
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
function to_match_kindOf({ category = '' }) {
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
    const kind = to_match_kindOf(diagnostic);
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
    const kinds = (kind) => diagnostics.filter((diagnostic) => to_match_kindOf(diagnostic).kind === kind);
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
    const found = rules.filter((diagnostic) => to_match_kindOf(diagnostic).kind === 'rule');
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
            return (0,errors/* messageOf */.bD)(thrown);
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
function prune_config_describe(node, { description }) {
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
        problems.push({ ...prune_config_describe(node, diagnostic), offset: start, length: end - start });
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
    const [reason = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
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
            return (0,errors/* assertNever */.xb)(rule.status);
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
const HELP = {
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
                return { message: (0,errors/* messageOf */.bD)(thrown) };
            this.#replaceInstance();
            return { message: `the engine broke on it (${(0,errors/* messageOf */.bD)(thrown)})` };
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
            return (0,errors/* assertNever */.xb)(unparsed);
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

;// CONCATENATED MODULE: ./build/journal/journal.js

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Opens a journal over a file, or in memory where there is none. */
function openJournal(file) {
    let trouble = file === undefined ? 'there is no folder to write the journal to' : undefined;
    return {
        path: file?.path,
        get trouble() {
            return trouble;
        },
        append(record) {
            if (file === undefined || trouble !== undefined)
                return { kept: record };
            const bytes = encoder.encode(`${JSON.stringify(record)}\n`);
            try {
                return { offset: file.append(bytes), length: bytes.length };
            }
            catch (error) {
                trouble = `the journal could not be written: ${(0,errors/* messageOf */.bD)(error)}`;
                return { kept: record };
            }
        },
        read(position) {
            if ('kept' in position)
                return position.kept;
            if (file === undefined)
                throw new Error('Expected a journal file for a written record.');
            // The bytes are this run's own, written by `append`.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            return JSON.parse(decoder.decode(file.read(position.offset, position.length)));
        },
        close() {
            file?.close();
        },
        remove() {
            file?.remove();
        },
    };
}

;// CONCATENATED MODULE: ./build/open-run-ports.js
/** Puts the adapters of a run together, the same for the action and the command line. */










const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** The engine's entry lies beside this file: `.ts` when run from `src/`, `.js` in `dist/`. */
const engineFile = (0,external_node_path_.join)(here, `engine${(0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url))}`);
/** Ids of all analyzers, in the registry's order. */
const ANALYZER_IDS = ANALYZERS.map(({ id }) => id);
function open_run_ports_isChosen(choice, id) {
    return choice.kind === 'only' ? choice.ids.includes(id) : !choice.off.includes(id);
}
/** Files of one kind share one list of ids: there can be 100,000 of them. */
function createClaims(chosen) {
    const lists = new Map();
    return (path) => {
        const ids = chosen.filter((analyzer) => analyzer.claims(path)).map(({ id }) => id);
        const key = ids.join(' ');
        const list = lists.get(key) ?? ids;
        lists.set(key, list);
        return list;
    };
}
function elapsedMs() {
    return performance.now();
}
function every(intervalMs, callback) {
    const timer = setInterval(callback, intervalMs);
    return () => clearInterval(timer);
}
/** Opens everything that a run needs from outside. */
function openRunPorts({ folder, analyzers, temporaryFolder, ...rest }) {
    const chosen = ANALYZERS.filter(({ id }) => open_run_ports_isChosen(analyzers, id));
    const git = openGitRepository(folder.root, { environment: process.env });
    const walk = openFolderWalk(folder.root);
    return {
        ...rest,
        host: (0,host/* openHost */.Z)(),
        root: folder.root,
        sources: {
            ...git,
            ...walk,
            readStatus: (file) => folder.readStatus(file),
            readText: (path) => folder.readText(path),
            pauseIfDue: createPause(),
        },
        journal: openJournal(createJournalFile(temporaryFolder)),
        claims: createClaims(chosen),
        modulesOf: (ids) => [
            ...new Set(chosen.filter(({ id }) => ids.has(id)).flatMap(({ modules }) => modules)),
        ],
        startEngine: (listener) => startEngineProcess(engineFile, listener),
        every,
        elapsedMs,
        deadlineAt: (ms) => AbortSignal.timeout(Math.max(0, Math.round(ms - elapsedMs()))),
    };
}


/***/ }),

/***/ 6908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const COUNT = new Intl.NumberFormat('en-US');
const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A count with its thousands apart: `1,204`. */
function countText(count) {
    return COUNT.format(count);
}
/** A count with its noun: `1 error`, `1,204 files`. The noun takes a plain `s`. */
function countOf(count, noun) {
    return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A duration to about two figures: `850 ms`, `12.3 s`, `4m 05s`, `1h 02m`. */
function durationText(milliseconds) {
    if (milliseconds < 1_000)
        return `${String(Math.round(milliseconds))} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return `${String(Math.floor(seconds / 60))}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${String(Math.floor(minutes / 60))}h ${twoDigits(minutes % 60)}m`;
}
/** A number of bytes in its largest fitting unit: `512 MiB`, `1.5 GiB`. */
function bytesText(bytes) {
    const power = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
    const amount = Number((bytes / 1024 ** power).toFixed(1));
    return `${String(amount)} ${BYTE_UNITS[power] ?? ''}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ REPORTERS)
});

;// CONCATENATED MODULE: ./build/reporters/clip-bytes.js
const MARK = '…';
const MARK_BYTES = 3;
/** Length in UTF-8, which is what GitHub's limits are safest read as. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** Cuts text to at most that many bytes of UTF-8, never inside a character, and shows that it did. */
function clipBytes(text, mostBytes) {
    if (utf8Bytes(text) <= mostBytes)
        return text;
    const bytes = Buffer.from(text, 'utf8');
    let end = Math.max(0, mostBytes - MARK_BYTES);
    // 10xxxxxx continues a character: the cut goes before the byte that begins it.
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.toString('utf8', 0, end) + MARK;
}
/** Cuts a text of lines to at most that many bytes, at the end of a line. */
function clipLines(text, mostBytes, lastLine) {
    if (utf8Bytes(text) <= mostBytes)
        return text;
    const room = mostBytes - utf8Bytes(`\n${lastLine}\n`);
    const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, room));
    const end = cut.lastIndexOf(0x0a);
    return `${cut.toString('utf8', 0, Math.max(0, end))}\n${lastLine}\n`;
}

// EXTERNAL MODULE: ./build/reporters/figures.js
var figures = __nccwpck_require__(6908);
;// CONCATENATED MODULE: ./build/reporters/finding-place.js
/** From our ranges, whose end is exclusive. A range that ends before the first column of a line ends on the line above. */
function toPlace(range) {
    const startLine = atLeastOne(range.startLine);
    const isEndBelow = range.endColumn <= 1 && range.endLine > range.startLine;
    const endLine = Math.max(startLine, isEndBelow ? range.endLine - 1 : range.endLine);
    if (startLine !== endLine || isEndBelow)
        return { startLine, endLine };
    const start = atLeastOne(range.startColumn);
    return { startLine, endLine, columns: { start, end: Math.max(start, range.endColumn - 1) } };
}
function atLeastOne(value) {
    return Math.max(1, value);
}
/** The path from the repository's root, which is what GitHub knows files by. */
function fromRoot(path, pathPrefix) {
    return pathPrefix === undefined || pathPrefix === '' ? path : `${pathPrefix}/${path}`;
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __nccwpck_require__(6939);
;// CONCATENATED MODULE: ./build/reporters/headline.js


const CONCLUSION_WORDS = {
    success: 'Passed',
    failure: 'Failed',
    neutral: 'Neutral',
    timed_out: 'Timed out',
    cancelled: 'Cancelled',
};
/** The answer in one line: `Failed: 12 errors, 1 notice; 2 files not analyzed`. Holds words and numbers of our own only. */
function headline(report) {
    const counts = finding/* SEVERITIES */.o.filter((severity) => report.counts[severity] > 0)
        .map((severity) => (0,figures/* countOf */.pq)(report.counts[severity], severity))
        .join(', ');
    const missing = report.files.unanalyzed.length;
    const gap = missing === 0 ? '' : `; ${(0,figures/* countOf */.pq)(missing, 'file')} not analyzed`;
    return `${CONCLUSION_WORDS[report.conclusion]}: ${counts === '' ? 'no findings' : counts}${gap}`;
}
/** `1,204 of 1,206 files analyzed`. */
function coverage({ files }) {
    return `${(0,figures/* countText */.lT)(files.analyzed)} of ${(0,figures/* countOf */.pq)(files.selected, 'file')} analyzed`;
}

// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __nccwpck_require__(1918);
;// CONCATENATED MODULE: ./build/reporters/select-findings.js

/** Severe first: errors take what they need, warnings what is left, then notices. */
function severeFirst(counts, total) {
    const error = Math.min(counts.error, total);
    const warning = Math.min(counts.warning, total - error);
    const notice = Math.min(counts.notice, total - error - warning);
    return { error, warning, notice };
}
/**
 * Divides a budget among rules so that none gets more than another unless the other has no more to
 * show (max-min fairness). The whole budget is used as long as there is something to show.
 */
function fairShares(counts, budget) {
    const shares = new Map();
    const rising = [...counts].toSorted(([, left], [, right]) => left - right);
    let left = budget;
    rising.forEach(([rule, count], index) => {
        const share = Math.min(count, Math.floor(left / (rising.length - index)));
        shares.set(rule, share);
        left -= share;
    });
    return shares;
}
/**
 * Chooses the findings worth showing within a budget, best first: by severity, then one of each rule
 * in turn, within a rule the first of each file before the second of any. One pass over findings in
 * total order; holds no more of them than the budget.
 */
function selectFindings(findings, rules, budget) {
    const shelves = shelvesFor(rules, budget);
    for (const finding of findings)
        shelves[finding.severity].get(finding.ruleId)?.add(finding);
    return finding/* SEVERITIES */.o.flatMap((severity) => inTurn([...shelves[severity].values()]));
}
function shelvesFor(rules, budget) {
    const shelvesOf = (severity) => {
        const counts = new Map([...rules].map(([rule, tally]) => [rule, tally.counts[severity]]));
        const shares = fairShares(counts, budget[severity]);
        return new Map([...shares].map(([rule, share]) => [rule, new RuleShelf(share)]));
    };
    return { error: shelvesOf('error'), warning: shelvesOf('warning'), notice: shelvesOf('notice') };
}
/** The best findings of one rule: rows by "how many of this rule in this file so far". */
class RuleShelf {
    #room;
    #rows = [];
    #size = 0;
    #path = '';
    #inFile = 0;
    constructor(room) {
        this.#room = room;
    }
    add(finding) {
        this.#inFile = finding.path === this.#path ? this.#inFile + 1 : 0;
        this.#path = finding.path;
        const isWorse = this.#inFile >= this.#rows.length - 1;
        if (this.#room === 0 || (this.#size === this.#room && isWorse))
            return;
        while (this.#rows.length <= this.#inFile)
            this.#rows.push([]);
        this.#rows[this.#inFile]?.push(finding);
        this.#size += 1;
        if (this.#size > this.#room)
            this.#dropWorst();
    }
    #dropWorst() {
        this.#rows.at(-1)?.pop();
        this.#size -= 1;
        while (this.#rows.at(-1)?.length === 0)
            this.#rows.pop();
    }
    findings() {
        return this.#rows.flat();
    }
}
function inTurn(shelves) {
    const lists = shelves.map((shelf) => shelf.findings());
    const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

;// CONCATENATED MODULE: ./build/model/skip.js
/** Why a file of the repository was not selected. Skipped files do not make a run incomplete. */
const SKIP_REASONS = [
    'excluded',
    'not-included',
    'generated',
    'vendored',
    'too-large',
    'no-analyzer',
    'symlink',
    'special',
    'submodule',
    'missing',
];

;// CONCATENATED MODULE: ./build/reporters/allowance-line.js


const DECIDED_BY = {
    cpu: 'limited by the CPUs',
    memory: 'limited by memory',
    pids: 'limited by the number of processes allowed',
    tasks: 'limited by the number of files',
    cap: 'limited by max-workers',
    override: 'set by you',
};
/**
 * The allowance in one line, each number with where it came from:
 * `4 workers, limited by the CPUs: 4 CPUs (cpu.max of /x), memory 8 GiB (memory.max of /x)`.
 */
function allowanceLine(allowance) {
    const { workers, limitedBy, cpus, cpuSource, memoryBytes, memorySource } = allowance;
    const cpuText = cpus === null ? 'CPUs not known' : `${cpuCount(cpus)} (${(0,safe_text/* safeText */.Hk)(cpuSource)})`;
    const memoryText = memoryBytes === null
        ? 'memory not known'
        : `memory ${(0,figures/* bytesText */.pV)(memoryBytes)} (${(0,safe_text/* safeText */.Hk)(memorySource)})`;
    return `${(0,figures/* countOf */.pq)(workers, 'worker')}, ${DECIDED_BY[limitedBy]}: ${cpuText}, ${memoryText}`;
}
function cpuCount(cpus) {
    return `${String(Number(cpus.toFixed(2)))} ${cpus === 1 ? 'CPU' : 'CPUs'}`;
}

;// CONCATENATED MODULE: ./build/reporters/markdown.js

/** Text of our own, known to be Markdown. Never for anything that comes from the repository. */
function ownMarkdown(text) {
    // The brand has no value at run time; this is the one place that gives it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return text;
}
/**
 * Untrusted text as a code span on one line. Nothing inside is Markdown, HTML, a mention, a link or a
 * reference: the fence is longer than any run of backticks in it, and it holds no line end.
 */
function codeSpan(text, mostChars = 300) {
    const content = (0,safe_text/* shorten */.ml)((0,safe_text/* safeSentence */.b1)(text), mostChars);
    if (content.trim() === '')
        return ownMarkdown('` `');
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    // One space on each side is taken off again by the renderer (CommonMark 0.31.2, code spans).
    const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return ownMarkdown(`${fence}${pad}${content}${pad}${fence}`);
}
/** A link with an address of our own making. */
function markdown_link(label, url) {
    if (url === undefined)
        return label;
    return ownMarkdown(`[${label}](${url})`);
}
/** A table. A pipe ends a cell even inside a code span, unless a backslash stands before it (GFM, tables). */
function table(header, rows) {
    const lines = [
        `| ${header.join(' | ')} |`,
        `|${' --- |'.repeat(header.length)}`,
        ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    ];
    return ownMarkdown(lines.join('\n'));
}
/** The page of a file at the commit, with the lines marked. */
function blobUrl(context, path, lines) {
    const { serverUrl, repository, sha, pathPrefix } = context;
    const whole = pathPrefix === '' ? path : `${pathPrefix}/${path}`;
    const segments = whole.split('/').map(encodeSegment).join('/');
    const { startLine, endLine } = lines ?? { startLine: 0, endLine: 0 };
    const end = endLine > startLine ? `-L${endLine}` : '';
    const anchor = startLine > 0 ? `#L${startLine}${end}` : '';
    return `${serverUrl}/${repository}/blob/${encodeSegment(sha)}/${segments}${anchor}`;
}
/** An address from a rule, if it is one a browser may be sent to. */
function helpLink(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' && href.length <= 500
        ? href.replace(/[()<>|\\]/g, encodeMark)
        : undefined;
}
function encodeSegment(segment) {
    // Half a character cannot be encoded; it cannot come from a file name in UTF-8 either.
    const wellFormed = Buffer.from(segment, 'utf8').toString('utf8');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, encodeMark);
}
function encodeMark(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/reporters/summary-sections.js





/** Coverage, time and the workflow run, in one line. */
function overviewLine(report) {
    const run = report.context === undefined ? '' : ` · [workflow run](${report.context.runUrl})`;
    return ownMarkdown(`${coverage(report)} in ${(0,figures/* durationText */.S5)(report.timing.durationMs)}${run}`);
}
/** The files without a result, each with its reason. */
function unanalyzedSection(report, detail) {
    const files = report.files.unanalyzed;
    if (files.length === 0)
        return [];
    const rows = files.slice(0, detail.unanalyzed).map((file) => unanalyzedRow(file, report, detail));
    return [
        ownMarkdown(`### Not analyzed: ${(0,figures/* countOf */.pq)(files.length, 'file')}`),
        table(['Reason', 'Files'], reasonRows(files)),
        ...(rows.length === 0 ? [] : [table(['File', 'Reason', 'Detail'], rows)]),
        ...moreLine(files.length - rows.length, 'file'),
    ];
}
function reasonRows(files) {
    const counts = new Map();
    for (const { reason } of files)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([reason, count]) => [ownMarkdown(reason), ownMarkdown((0,figures/* countText */.lT)(count))]);
}
function unanalyzedRow(file, { context }, { textChars }) {
    const analyzer = file.analyzer === undefined ? '' : `${file.analyzer}: `;
    return [
        pathLink(file.path, context),
        ownMarkdown(file.reason),
        codeSpan(`${analyzer}${file.detail}`, textChars),
    ];
}
/** The findings worth reading first, with links to their lines. */
function findingsSection(material, detail) {
    const { context } = material.report;
    const shown = material.findings.slice(0, detail.findings);
    if (shown.length === 0)
        return [];
    const rows = shown.map((finding) => [
        ownMarkdown(finding.severity),
        markdown_link(codeSpan(`${finding.path}:${finding.startLine}`), urlOf(finding.path, context, finding)),
        markdown_link(codeSpan(finding.ruleId), helpLink(finding.helpUrl)),
        codeSpan(finding.message, detail.textChars),
    ]);
    return [
        ownMarkdown('### Findings'),
        table(['Severity', 'Place', 'Rule', 'Message'], rows),
        ...moreLine(totalOf(material.tally.total) - rows.length, 'finding'),
    ];
}
/** Findings by rule. */
function rulesSection(tally, detail) {
    const rules = [...tally.rules].toSorted(([, { counts: left }], [, { counts: right }]) => bySeverity(left, right));
    const rows = rules
        .slice(0, detail.rules)
        .map(([id, rule]) => [markdown_link(codeSpan(id), helpLink(rule.helpUrl)), ...countCells(rule.counts)]);
    if (rows.length === 0)
        return [];
    const left = rules.length - rows.length;
    const more = tally.hasMoreRules
        ? [ownMarkdown('And rules beyond those counted.')]
        : moreLine(left, 'rule');
    return [ownMarkdown('### By rule'), table(['Rule', ...COUNT_HEADERS], rows), ...more];
}
/** Findings by folder, then the files with most of them. */
function pathsSection(material, detail) {
    const { tally, report } = material;
    const folders = tally.topFolders.slice(0, detail.paths);
    const files = tally.topFiles.slice(0, detail.paths);
    if (folders.length === 0)
        return [];
    const folderRows = folders.map((folder) => pathRow(folder, codeSpan(`${folder.path}/`)));
    const fileRows = files.map((file) => pathRow(file, pathLink(file.path, report.context)));
    return [
        ownMarkdown('### By folder'),
        table(['Folder', ...COUNT_HEADERS], folderRows),
        ownMarkdown('### By file'),
        table(['File', ...COUNT_HEADERS], fileRows),
        ...moreLine(tally.filesWithFindings - fileRows.length, 'file'),
    ];
}
/** What the runner allowed, how the time was spent, what was left out, and notes. */
function aboutSection(material) {
    const { report, checkRun } = material;
    const { timing, allowance, files, notes } = report;
    const cpu = timing.cpuMs === null ? '' : `, ${(0,figures/* durationText */.S5)(timing.cpuMs)} of CPU time in analyzers`;
    const skipped = SKIP_REASONS.filter((reason) => (files.skipped[reason] ?? 0) > 0).map((reason) => `${(0,figures/* countText */.lT)(files.skipped[reason] ?? 0)} ${reason}`);
    const lines = [
        `- Allowance: ${codeSpan(allowanceLine(allowance), 500)}`,
        ...allowance.notes.map((note) => `- ${codeSpan(note, 500)}`),
        `- Time: ${(0,figures/* durationText */.S5)(timing.durationMs)} of ${(0,figures/* durationText */.S5)(timing.budgetMs)}${cpu}`,
        ...(skipped.length === 0 ? [] : [`- Left out: ${skipped.join(', ')}`]),
        ...(checkRun === undefined ? [] : checkRunLines(checkRun)),
        ...notes.slice(0, MOST_NOTES).map((note) => `- ${codeSpan(note, 500)}`),
    ];
    return [ownMarkdown('### About this run'), ownMarkdown(lines.join('\n'))];
}
const MOST_NOTES = 50;
function checkRunLines(checkRun) {
    if (checkRun.kind === 'unavailable') {
        const { reason, advice } = checkRun;
        return [
            `- No check run: ${codeSpan(reason, 500)}`,
            // Where it was the user's own choice there is nothing to do.
            ...(advice === '' ? [] : [`- What to do: ${codeSpan(advice, 500)}`]),
        ];
    }
    const { url, posted, dropped, problems } = checkRun;
    const end = checkRun.kind === 'completed' ? '' : ', not closed';
    const missing = dropped === 0 ? '' : `, ${(0,figures/* countText */.lT)(dropped)} could not be posted`;
    return [
        `- [Check run](${url}): ${(0,figures/* countOf */.pq)(posted, 'annotation')}${missing}${end}`,
        ...problems.map((problem) => `- ${codeSpan(problem, 500)}`),
    ];
}
const COUNT_HEADERS = ['Errors', 'Warnings', 'Notices'];
function countCells(counts) {
    return [counts.error, counts.warning, counts.notice].map((count) => ownMarkdown((0,figures/* countText */.lT)(count)));
}
function pathRow({ counts }, name) {
    return [name, ...countCells(counts)];
}
function bySeverity(left, right) {
    return right.error - left.error || right.warning - left.warning || right.notice - left.notice;
}
function totalOf(counts) {
    return counts.error + counts.warning + counts.notice;
}
function moreLine(count, noun) {
    return count > 0 ? [ownMarkdown(`And ${(0,figures/* countOf */.pq)(count, `more ${noun}`)}.`)] : [];
}
function pathLink(path, context) {
    return markdown_link(codeSpan(path), urlOf(path, context));
}
function urlOf(path, context, finding) {
    return context === undefined ? undefined : blobUrl(context, path, finding);
}

;// CONCATENATED MODULE: ./build/reporters/tally-findings.js
/** Rules from a hostile SARIF file could be without number. */
const MOST_RULES = 1000;
const MOST_FOLDERS = 2000;
/** How many files and folders a report can name at most. */
const TOP_PATHS = 50;
/** Counts findings in total order in one pass; holds counters only. */
function tallyFindings(findings) {
    const tallying = new Tallying();
    for (const finding of findings)
        tallying.add(finding);
    return tallying.finish();
}
const noCounts = () => ({ error: 0, warning: 0, notice: 0 });
class Tallying {
    #total = noCounts();
    #rules = new Map();
    #folders = new Map();
    #topFiles = [];
    #file;
    #files = 0;
    #hasMoreRules = false;
    add(finding) {
        const { severity } = finding;
        this.#total[severity] += 1;
        this.#countRule(finding);
        this.#countFile(finding);
        const folder = folderOf(finding.path);
        const counts = this.#folders.get(folder) ?? noCounts();
        counts[severity] += 1;
        if (this.#folders.size < MOST_FOLDERS)
            this.#folders.set(folder, counts);
    }
    #countRule({ ruleId, severity, helpUrl }) {
        const rule = this.#rules.get(ruleId) ?? { counts: noCounts(), helpUrl };
        rule.counts[severity] += 1;
        if (this.#rules.size < MOST_RULES)
            this.#rules.set(ruleId, rule);
        else
            this.#hasMoreRules ||= !this.#rules.has(ruleId);
    }
    /** Findings come file by file, so one file is counted at a time. */
    #countFile({ path, severity }) {
        if (this.#file?.path !== path) {
            this.#finishFile();
            this.#file = { path, counts: noCounts() };
            this.#files += 1;
        }
        this.#file.counts[severity] += 1;
    }
    #finishFile() {
        if (this.#file === undefined)
            return;
        this.#topFiles.push(this.#file);
        if (this.#topFiles.length >= TOP_PATHS * 2)
            this.#topFiles = topOf(this.#topFiles);
    }
    finish() {
        this.#finishFile();
        const folders = [...this.#folders].map(([path, counts]) => ({ path, counts }));
        return {
            total: this.#total,
            rules: this.#rules,
            hasMoreRules: this.#hasMoreRules,
            topFiles: topOf(this.#topFiles),
            topFolders: topOf(folders),
            filesWithFindings: this.#files,
        };
    }
}
/** The folder of a file, two levels deep at most; `''` at the root. */
function folderOf(path) {
    return path.split('/').slice(0, -1).slice(0, 2).join('/');
}
/** Errors weigh most; equals keep their order. */
function topOf(tallies) {
    return tallies
        .toSorted(({ counts: left }, { counts: right }) => right.error - left.error || right.warning - left.warning || right.notice - left.notice)
        .slice(0, TOP_PATHS);
}

;// CONCATENATED MODULE: ./build/reporters/check-run.js








/** GitHub takes 65,535 characters, or bytes; nobody says which. The rest is room for what posting adds. */
const CHECK_SUMMARY_BYTES = 60_000;
/** GitHub takes 64 KB; nobody reads more than this of one message. */
const ANNOTATION_MESSAGE_BYTES = 8192;
/** GitHub takes 255 characters. */
const ANNOTATION_TITLE_CHARS = 200;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
const DETAIL = { findings: 0, unanalyzed: 50, rules: 50, paths: 15, textChars: 200 };
/** How the check run is closed: the answer as its title, a summary, and the annotations worth posting, best first. */
const reportCheckRun = (report, { annotationLimit }) => {
    const tally = tallyFindings(report.findings);
    const budget = severeFirst(tally.total, annotationLimit);
    const annotations = selectFindings(report.findings, tally.rules, budget).map((finding) => toAnnotation(finding, report.context?.pathPrefix));
    const material = { report, tally, findings: [] };
    const summary = [
        overviewLine(report),
        shownLine(report, annotations.length),
        ...unanalyzedSection(report, DETAIL),
        ...rulesSection(tally, DETAIL),
        ...pathsSection(material, DETAIL),
        ...aboutSection(material),
    ].join('\n\n');
    return [
        {
            kind: 'check-run',
            completion: {
                conclusion: report.conclusion,
                title: headline(report),
                summary: clipLines(summary, CHECK_SUMMARY_BYTES, 'More in the job summary.'),
                annotations,
            },
        },
    ];
};
function shownLine({ counts }, shown) {
    const total = counts.error + counts.warning + counts.notice;
    if (shown === total)
        return `Annotated: all of ${(0,figures/* countOf */.pq)(total, 'finding')}.`;
    return `Annotated: ${(0,figures/* countText */.lT)(shown)} of ${(0,figures/* countOf */.pq)(total, 'finding')}, chosen by severity and spread over rules and files.`;
}
function toAnnotation(finding, pathPrefix) {
    const { startLine, endLine, columns } = toPlace(finding);
    const help = finding.helpUrl === undefined ? '' : `\n\n${(0,safe_text/* safeText */.Hk)(finding.helpUrl)}`;
    const message = (0,safe_text/* safeLines */.Bv)(finding.message).join('\n');
    return {
        path: fromRoot(finding.path, pathPrefix),
        start_line: startLine,
        end_line: endLine,
        ...(columns && { start_column: columns.start, end_column: columns.end }),
        annotation_level: LEVELS[finding.severity],
        title: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(finding.ruleId), ANNOTATION_TITLE_CHARS),
        message: clipBytes(`${message.trim() === '' ? finding.ruleId : message}${help}`, ANNOTATION_MESSAGE_BYTES),
    };
}

;// CONCATENATED MODULE: ./build/reporters/job-summary.js






/** The runner refuses a summary above 1 MiB as a whole (actions/runner, FileCommandManager); this leaves room for masks. */
const JOB_SUMMARY_BYTES = 900 * 1024;
/** From everything to the bare numbers: the first that fits is taken. */
const DETAILS = [
    { findings: 200, unanalyzed: 500, rules: 200, paths: TOP_PATHS, textChars: 300 },
    { findings: 100, unanalyzed: 200, rules: 100, paths: 20, textChars: 200 },
    { findings: 25, unanalyzed: 50, rules: 50, paths: 10, textChars: 100 },
    { findings: 0, unanalyzed: 20, rules: 20, paths: 5, textChars: 50 },
];
const MOST_FINDINGS = Math.max(...DETAILS.map(({ findings }) => findings));
/** The whole answer as Markdown: first the conclusion, then what was not analyzed, then what was found and where. */
const reportJobSummary = (report, { checkRun }) => {
    const tally = tallyFindings(report.findings);
    const budget = severeFirst(tally.total, MOST_FINDINGS);
    const findings = selectFindings(report.findings, tally.rules, budget);
    const material = { report, tally, findings, ...(checkRun && { checkRun }) };
    return [{ kind: 'job-summary', markdown: renderWithin(material, JOB_SUMMARY_BYTES) }];
};
/** Drops detail before it cuts. */
function renderWithin(material, mostBytes) {
    let markdown = '';
    for (const detail of DETAILS) {
        markdown = render(material, detail);
        if (utf8Bytes(markdown) <= mostBytes)
            return markdown;
    }
    return clipLines(markdown, mostBytes, 'The summary was cut here.');
}
function render(material, detail) {
    const { report, tally } = material;
    const blocks = [
        ownMarkdown(`## ${headline(report)}`),
        overviewLine(report),
        ...unanalyzedSection(report, detail),
        ...findingsSection(material, detail),
        ...rulesSection(tally, detail),
        ...pathsSection(material, detail),
        ...aboutSection(material),
    ];
    return `${blocks.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/reporters/json-report.js


/**
 * The report as JSON, schema 1, in chunks of about a line. Whatever the files are named, the chunks
 * joined are valid JSON that is also safe to print in a GitHub log. Keys have a fixed order and each
 * finding a line of its own, so that equal findings are equal bytes.
 */
function* jsonReport(report) {
    const { files, counts, context } = report;
    yield '{\n';
    yield member('schema', report.schema);
    yield member('tool', { name: report.tool.name, version: report.tool.version });
    yield member('conclusion', report.conclusion);
    yield member('complete', report.complete);
    yield member('allowance', allowanceOf(report.allowance));
    yield `  "files": {"selected": ${String(files.selected)}, "analyzed": ${String(files.analyzed)}, "unanalyzed": `;
    yield* list(files.unanalyzed, unanalyzedOf);
    yield `, "skipped": ${(0,safe_text/* safeJson */.oi)(skippedOf(report))}, "skippedFiles": `;
    yield* list(files.skippedFiles, skippedFileOf);
    yield '},\n';
    yield member('counts', { error: counts.error, warning: counts.warning, notice: counts.notice });
    yield '  "findings": ';
    yield* list(report.findings, findingOf);
    yield ',\n';
    if (context !== undefined)
        yield member('context', contextOf(context));
    yield member('notes', report.notes);
    yield `  "timing": ${(0,safe_text/* safeJson */.oi)(timingOf(report.timing))}\n}\n`;
}
function member(key, value) {
    return `  "${key}": ${(0,safe_text/* safeJson */.oi)(value)},\n`;
}
/** An array with one element a line, written as its elements come. */
function* list(items, shape) {
    let separator = '[';
    for (const item of items) {
        yield `${separator}\n    ${(0,safe_text/* safeJson */.oi)(shape(item))}`;
        separator = ',';
    }
    yield separator === '[' ? '[]' : '\n  ]';
}
function allowanceOf(allowance) {
    const { cpus, cpuSource, affinity, memoryBytes, memorySource } = allowance;
    const { workers, limitedBy, notes } = allowance;
    return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}
function unanalyzedOf({ path, reason, detail, analyzer }) {
    return { path, reason, detail, ...(analyzer !== undefined && { analyzer }) };
}
function skippedOf({ files }) {
    const counted = SKIP_REASONS.filter((reason) => files.skipped[reason] !== undefined);
    return Object.fromEntries(counted.map((reason) => [reason, files.skipped[reason]]));
}
function skippedFileOf({ path, reason }) {
    return { path, reason };
}
function findingOf(finding) {
    const { ruleId, analyzer, severity, message, path } = finding;
    const { startLine, startColumn, endLine, endColumn, helpUrl, fix, fingerprint } = finding;
    return {
        ruleId,
        analyzer,
        severity,
        message,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        ...(helpUrl !== undefined && { helpUrl }),
        ...(fix !== undefined && { fix: fixOf(fix) }),
        fingerprint,
    };
}
function fixOf({ message, edits }) {
    return { message, edits: edits.map(editOf) };
}
function editOf({ range, text }) {
    const { startLine, startColumn, endLine, endColumn } = range;
    return { range: { startLine, startColumn, endLine, endColumn }, text };
}
function contextOf(context) {
    const { serverUrl, repository, sha, pathPrefix, runUrl } = context;
    return { serverUrl, repository, sha, pathPrefix, runUrl };
}
function timingOf({ startedAt, durationMs, budgetMs, cpuMs }) {
    return { startedAt, durationMs, budgetMs, cpuMs };
}

;// CONCATENATED MODULE: ./build/reporters/outputs.js
/** The step's outputs, all of them always: a name that is written cannot be set by a line in the log. */
const reportOutputs = (report, { checkRun, journalPath }) => {
    const { allowance, counts, files } = report;
    const checkRunUrl = checkRun === undefined || checkRun.kind === 'unavailable' ? '' : checkRun.url;
    const values = {
        conclusion: report.conclusion,
        complete: String(report.complete),
        findings: String(counts.error + counts.warning + counts.notice),
        errors: String(counts.error),
        warnings: String(counts.warning),
        notices: String(counts.notice),
        'files-selected': String(files.selected),
        'files-analyzed': String(files.analyzed),
        'files-unanalyzed': String(files.unanalyzed.length),
        cpus: allowance.cpus === null ? '' : String(allowance.cpus),
        workers: String(allowance.workers),
        'duration-ms': String(Math.round(report.timing.durationMs)),
        'check-run-url': checkRunUrl,
        journal: journalPath ?? '',
    };
    return [{ kind: 'outputs', values }];
};

;// CONCATENATED MODULE: ./build/model/task.js
/** Why a selected file has no completed outcome. */
const UNANALYZED_REASONS = [
    'spinning',
    'stalled',
    'starved',
    'out-of-memory',
    'crashed',
    'engine-died',
    'quarantined',
    'unstarted',
    'deadline',
    'cancelled',
    'unreadable',
    'too-large',
    'binary',
    'invalid-encoding',
];

;// CONCATENATED MODULE: ./build/reporters/paint.js
/** Escape sequences that start and end a style (ECMA-48, "Select Graphic Rendition"). */
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
/** A `Paint` that colours, or one that leaves text as it is. */
function createPaint(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [start, end] = STYLES[style];
        return `\u001b[${String(start)}m${text}\u001b[${String(end)}m`;
    };
}

;// CONCATENATED MODULE: ./build/reporters/terminal-text.js







/** Longest message shown, in characters: some linters quote whole lines, and lines have no limit. */
const MESSAGE_CHARACTERS = 500;
/** Most files named one by one where a list could be as long as the repository. */
const FILES_NAMED = 100;
/** Most skipped files named for each reason, all on one line. */
const SKIPPED_NAMED = 5;
/** Width of `line:column:` that lines up; beyond it the columns shift, nothing is cut. */
const POSITION_WIDTH = 11;
const SEVERITY_WIDTH = Math.max(...finding/* SEVERITIES */.o.map((severity) => severity.length));
const REASON_WIDTH = Math.max(...UNANALYZED_REASONS.map((reason) => reason.length));
const LABEL_WIDTH = 'Conclusion: '.length;
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'blue',
};
const CONCLUSION_STYLES = {
    success: 'green',
    neutral: 'yellow',
    failure: 'red',
    timed_out: 'red',
    cancelled: 'red',
};
/**
 * The report as lines for people, each with its line end: findings grouped by file, files that were
 * not analyzed with the reason, and a summary. Lazy, so that no report is ever held as one text.
 */
function* terminalText(report, options) {
    const paint = createPaint(options.color);
    const fileCount = yield* findingLines(report.findings, paint);
    yield* unanalyzedLines(report.files.unanalyzed, paint);
    for (const [label, text] of summaryOf(report, fileCount, paint)) {
        yield `${paint('dim', `${label}:`.padEnd(LABEL_WIDTH))}${text}\n`;
    }
}
/** Yields the findings in their order, a heading for each file and a blank line after it; returns the number of files. */
function* findingLines(findings, paint) {
    let path;
    let fileCount = 0;
    for (const finding of findings) {
        if (finding.path !== path) {
            if (path !== undefined)
                yield '\n';
            yield `${paint('underline', (0,safe_text/* safeText */.Hk)(finding.path))}\n`;
            path = finding.path;
            fileCount += 1;
        }
        yield findingLine(finding, paint);
    }
    if (path !== undefined)
        yield '\n';
    return fileCount;
}
/**
 * `  12:5:  error  message  ruff/F401`. The colon after the column matters: without it the line has
 * ESLint's form, which setup-node teaches the runner to annotate, and every finding would appear twice
 * (https://github.com/actions/setup-node/blob/main/.github/eslint-stylish.json).
 */
function findingLine(finding, paint) {
    const { startLine, startColumn, severity, message, ruleId } = finding;
    const position = `${String(startLine)}:${String(startColumn)}:`.padStart(POSITION_WIDTH);
    const columns = [
        paint('dim', position),
        paint(SEVERITY_STYLES[severity], severity.padEnd(SEVERITY_WIDTH)),
        (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(message, MESSAGE_CHARACTERS)),
        paint('dim', (0,safe_text/* safeText */.Hk)(ruleId)),
    ];
    return `${columns.join('  ')}\n`;
}
function* unanalyzedLines(files, paint) {
    if (files.length === 0)
        return;
    yield `${paint('bold', `Not analyzed: ${(0,figures/* countOf */.pq)(files.length, 'file')}`)}\n`;
    for (const file of files.slice(0, FILES_NAMED)) {
        const reason = paint('yellow', file.reason.padEnd(REASON_WIDTH));
        const analyzer = file.analyzer === undefined ? '' : ` (in ${(0,safe_text/* safeText */.Hk)(file.analyzer)})`;
        const detail = (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(file.detail, MESSAGE_CHARACTERS));
        yield `  ${reason}  ${(0,safe_text/* safeText */.Hk)(file.path)}  ${paint('dim', `${detail}${analyzer}`)}\n`;
    }
    const unnamed = files.length - FILES_NAMED;
    if (unnamed > 0)
        yield `  and ${(0,figures/* countText */.lT)(unnamed)} more: the JSON report names every one\n`;
    yield '\n';
}
function summaryOf(report, fileCount, paint) {
    const { files, timing, conclusion } = report;
    const skipped = skippedText(report);
    return [
        ...report.notes.map((note) => ['Note', (0,safe_text/* safeSentence */.b1)(note)]),
        ...(skipped === '' ? [] : [['Skipped', skipped]]),
        ['Allowance', allowanceLine(report.allowance)],
        ['Findings', findingsText(report, fileCount, paint)],
        ['Files', `${(0,figures/* countText */.lT)(files.analyzed)} of ${(0,figures/* countOf */.pq)(files.selected, 'file')} analyzed`],
        ['Duration', `${(0,figures/* durationText */.S5)(timing.durationMs)}, budget ${(0,figures/* durationText */.S5)(timing.budgetMs)}`],
        ['Conclusion', paint(CONCLUSION_STYLES[conclusion], conclusion.replaceAll('_', ' '))],
    ];
}
function findingsText(report, fileCount, paint) {
    const parts = finding/* SEVERITIES */.o.filter((severity) => report.counts[severity] > 0).map((severity) => paint(SEVERITY_STYLES[severity], (0,figures/* countOf */.pq)(report.counts[severity], severity)));
    return parts.length === 0 ? 'none' : `${parts.join(', ')} in ${(0,figures/* countOf */.pq)(fileCount, 'file')}`;
}
/** `12 generated, 1 too large (data/big.json)`: names where the report has them. */
function skippedText({ files }) {
    return SKIP_REASONS.flatMap((reason) => {
        const count = files.skipped[reason] ?? 0;
        if (count === 0)
            return [];
        const paths = files.skippedFiles.filter((file) => file.reason === reason);
        const names = paths.slice(0, SKIPPED_NAMED).map((file) => (0,safe_text/* safeText */.Hk)(file.path));
        if (paths.length > SKIPPED_NAMED)
            names.push('…');
        const list = names.length === 0 ? '' : ` (${names.join(', ')})`;
        return [`${(0,figures/* countText */.lT)(count)} ${reason.replaceAll('-', ' ')}${list}`];
    }).join(', ');
}

;// CONCATENATED MODULE: ./build/reporters/workflow-commands.js






/** The runner shows so many of each level for a step and drops the rest without a word (actions/runner, ExecutionContext). */
const COMMANDS_PER_LEVEL = 10;
/** The runner cuts a message at 4,096 characters (actions/runner, ExecutionContext). */
const COMMAND_MESSAGE_CHARS = 4000;
const COMMAND_TITLE_CHARS = 200;
/** The findings worth one of the few commands the runner shows, best first, and how many there are besides. */
const reportWorkflowCommands = (report) => {
    const tally = tallyFindings(report.findings);
    const chosen = selectFindings(report.findings, tally.rules, budgetFor(tally.total));
    const commands = chosen.map((finding) => toCommand(finding, report.context?.pathPrefix));
    const total = finding/* SEVERITIES */.o.reduce((sum, severity) => sum + tally.total[severity], 0);
    const left = total - commands.length;
    if (left === 0)
        return [{ kind: 'workflow-commands', commands }];
    const line = `${(0,figures/* countText */.lT)(left)} more findings are counted in the job summary.\n`;
    return [
        { kind: 'workflow-commands', commands },
        { kind: 'stdout', chunks: [line] },
    ];
};
function budgetFor(counts) {
    return {
        error: Math.min(counts.error, COMMANDS_PER_LEVEL),
        warning: Math.min(counts.warning, COMMANDS_PER_LEVEL),
        notice: Math.min(counts.notice, COMMANDS_PER_LEVEL),
    };
}
function toCommand(finding, pathPrefix) {
    const { startLine, endLine, columns } = toPlace(finding);
    return {
        level: finding.severity,
        message: (0,safe_text/* shorten */.ml)((0,safe_text/* safeLines */.Bv)(finding.message).join('\n'), COMMAND_MESSAGE_CHARS),
        title: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(finding.ruleId), COMMAND_TITLE_CHARS),
        path: (0,safe_text/* safeText */.Hk)(fromRoot(finding.path, pathPrefix)),
        startLine,
        endLine,
        ...(columns && { startColumn: columns.start, endColumn: columns.end }),
    };
}

;// CONCATENATED MODULE: ./build/reporters/index.js






const reportJson = (report, { jsonFile }) => {
    const chunks = jsonReport(report);
    return [
        jsonFile === undefined ? { kind: 'stdout', chunks } : { kind: 'file', path: jsonFile, chunks },
    ];
};
const reportTerminal = (report, { color }) => [
    { kind: 'stdout', chunks: terminalText(report, { color: color ?? false }) },
];
/** Every reporter by name; a new one is one file and one line here. */
const REPORTERS = {
    'terminal-text': reportTerminal,
    'json-report': reportJson,
    'workflow-commands': reportWorkflowCommands,
    'job-summary': reportJobSummary,
    'check-run': reportCheckRun,
    outputs: reportOutputs,
};


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   b1: () => (/* binding */ safeSentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/** Everything that some reader of a log takes for the end of a line. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/**
 * Characters that act instead of showing: controls (colours, cursor movement, line ends), formats
 * (bidirectional overrides, zero-width spaces, tags), lone surrogates, and what is invisible by
 * default. .NET's culture-aware search, which the runner uses, also skips most of them.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ESCAPES = new Map([
    ['\t', String.raw `\t`],
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
]);
/**
 * Makes untrusted text safe to print on a terminal and in a GitHub log, as a piece of one line.
 *
 * Nothing in it moves the cursor, hides or reorders text, ends the line, or is read as a workflow
 * command. The runner reads two forms, on stdout and stderr alike: `::name::` at the start of a
 * line after white space, and `##[name]` anywhere in it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). A backslash
 * breaks both. A zero-width space would not do: the runner's search ignores it.
 *
 * Pieces put side by side need a character of ours between them, any but `#`, `[` and `:`.
 */
function safeText(text) {
    return text
        .replace(ACTIVE, escapeCharacter)
        .replaceAll('##[', String.raw `##\[`)
        .replace(/^\s*(?=::)/u, '$&\\');
}
/** Splits untrusted text at everything that ends a line, and makes each line safe. */
function safeLines(text) {
    return text.split(LINE_BREAKS).map(safeText);
}
/** Untrusted text on one line, its lines joined by spaces. */
function safeSentence(text) {
    return safeText(text.split(LINE_BREAKS).join(' '));
}
/**
 * JSON on one line that is safe to print as it is: what `safeText` escapes stands as `\uXXXX` inside
 * strings, so that a parser reads back the same value. `value` must be representable in JSON.
 */
function safeJson(value) {
    return JSON.stringify(value)
        .replace(ACTIVE, unicodeEscapes)
        .replaceAll('##[', String.raw `##\u005b`);
}
/** Cuts text to at most `length` UTF-16 code units, never inside a character, and shows that it did. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const isInsidePair = /[\uD800-\uDBFF]$/u.test(text.slice(0, length - 1));
    return `${text.slice(0, length - (isInsidePair ? 2 : 1))}…`;
}
function escapeCharacter(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    const hexadecimal = codePoint.toString(16);
    return (ESCAPES.get(character) ??
        (codePoint < 0x100
            ? String.raw `\x${hexadecimal.padStart(2, '0')}`
            : String.raw `\u{${hexadecimal}}`));
}
function unicodeEscapes(character) {
    return Array.from(character.split(''), (unit) => {
        return String.raw `\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 1779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/allowance/describe-allowance.js
var describe_allowance = __nccwpck_require__(8827);
// EXTERNAL MODULE: ./build/allowance/detect-limits.js + 17 modules
var detect_limits = __nccwpck_require__(4506);
// EXTERNAL MODULE: ./build/allowance/size-workers.js + 1 modules
var size_workers = __nccwpck_require__(8469);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/files/linguist-marks.js + 1 modules
var linguist_marks = __nccwpck_require__(6773);
;// CONCATENATED MODULE: ./build/files/known-files.js
/**
 * Folders that package managers fill, or that by their name hold the code of others. Only names
 * that no project uses for its own code: not `lib`, `external`, `packages`, `vendors`.
 */
const VENDORED_FOLDERS = new Set([
    '.bundle',
    '.eggs',
    '.nox',
    '.pnpm-store',
    '.tox',
    '.venv',
    '.yarn',
    '3rdparty',
    'Carthage',
    'Godeps',
    'Pods',
    '_vendor',
    'bower_components',
    'jspm_packages',
    'node_modules',
    'site-packages',
    'third-party',
    'third_party',
    'thirdparty',
    'vendor',
]);
/** Folders that tools write and nobody edits. Not `build`, `out` or `coverage`: projects keep sources in them. */
const GENERATED_FOLDERS = new Set([
    '.angular',
    '.next',
    '.nuxt',
    '.output',
    '.parcel-cache',
    '.svelte-kit',
    '.turbo',
    '__generated__',
    '__pycache__',
    'lcov-report',
]);
/** Lock files and the like, by their whole name. */
const GENERATED_NAMES = new Set([
    '.pnp.cjs',
    '.pnp.loader.mjs',
    'Cargo.lock',
    'Gemfile.lock',
    'Pipfile.lock',
    'bun.lock',
    'composer.lock',
    'deno.lock',
    'flake.lock',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'packages.lock.json',
    'pdm.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'uv.lock',
    'yarn.lock',
]);
/** Ends of names: minified code, source maps, what protocol buffers and other generators write. */
const GENERATED_ENDING = new RegExp(`(?:${[
    '[.-]min\\.(?:[cm]?js|css)',
    '\\.(?:[cm]?js|css)\\.map',
    '\\.generated\\.(?:[cm]?[jt]sx?|css|json|graphql|py|rb|php)',
    '\\.pb\\.(?:go|cc|h)',
    '_pb2(?:_grpc)?\\.pyi?',
    '_pb\\.(?:js|rb|ts|d\\.ts)',
].join('|')})$`);
/** Compiled scripts and styles are kept in `dist`; sources of other languages may be as well. */
const BUNDLED = /\.(?:[cm]?js|css)$/;
function marked(reason, kind, text) {
    return text === undefined ? undefined : { reason, marker: { kind, text } };
}
/** Judges a path, given as its names, by the tables above. Vendored goes before generated. */
function knownFile(names) {
    const folders = names.slice(0, -1);
    const name = names.at(-1) ?? '';
    const isBundled = BUNDLED.test(name);
    return (marked('vendored', 'name', folders.find((folder) => VENDORED_FOLDERS.has(folder))) ??
        marked('generated', 'name', folders.find((folder) => GENERATED_FOLDERS.has(folder))) ??
        marked('generated', 'name', folders.find((folder) => isBundled && folder === 'dist')) ??
        marked('generated', 'name', GENERATED_NAMES.has(name) ? name : undefined) ??
        marked('generated', 'ending', GENERATED_ENDING.exec(name)?.[0]));
}
/**
 * Whether a pattern of `include` names what gives a file away, as `vendor/ours/**` names `vendor`
 * and `*.min.js` names `.min.js`. Then the file is wanted in spite of it.
 */
function isNamedBy(pattern, { marker }) {
    return marker.kind === 'ending'
        ? pattern.endsWith(marker.text)
        : pattern.split('/').includes(marker.text);
}

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

// EXTERNAL MODULE: ./build/files/glob.js
var files_glob = __nccwpck_require__(4152);
// EXTERNAL MODULE: ./build/files/parse-glob.js
var parse_glob = __nccwpck_require__(4782);
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
    return new errors/* ConfigurationError */.j1(`Expected "${input}" to hold glob patterns relative to the analysed folder, one a line, ` +
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
            const parsed = (0,parse_glob/* parseGlob */.q)(globText);
            if (parsed.kind === 'malformed')
                throw mistake(input, line, parsed.reason);
            return parsed.glob;
        }),
    }));
}
/**
 * Parses the lines of `include` or `exclude`.
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
        throw new errors/* ConfigurationError */.j1(`Expected "${input}" to hold at most ${MAX_PATTERNS} patterns, found ${patterns.length}; name folders instead of files.`);
    }
    if (input === 'exclude' && patterns[0]?.startsWith('!') === true) {
        throw mistake(input, patterns[0], 'nothing above it that its "!" could take back');
    }
    return patterns.flatMap((line) => parseRules(input, line));
}
/** The last rule that matches a path, given as its names. */
function lastMatch(filter, names) {
    return filter.findLast(({ globs }) => globs.some((glob) => (0,files_glob/* matchesGlob */.k)(glob, names)));
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

;// CONCATENATED MODULE: ./build/files/select-files.js



function skipped(reason) {
    return { kind: 'skipped', reason };
}
/**
 * The first part of the judgement, from the name alone. Reasons are tried in this order, and the
 * first that holds is the file's one reason: what the user decided (`excluded`, `not-included`),
 * what the listing says it is (`submodule`, `symlink`, `special`), then `no-analyzer`.
 */
function judgeByName(file, rules) {
    const names = file.path.split('/');
    if (isExcluded(rules.exclude, names))
        return skipped('excluded');
    const inclusion = inclusionOf(rules.include, names);
    if (inclusion.kind === 'not-included')
        return skipped('not-included');
    if (file.kind !== 'file')
        return skipped(file.kind);
    const analyzers = rules.claims(file.path);
    if (analyzers.length === 0)
        return skipped('no-analyzer');
    const known = knownFile(names);
    const isWanted = known !== undefined && inclusion.pattern !== undefined && isNamedBy(inclusion.pattern, known);
    return { kind: 'candidate', file, analyzers, known: isWanted ? undefined : known?.reason };
}
/** The second part, from the disk: `missing`, `symlink`, `special`; or the candidate with its size. */
function judgeByDisk(candidate, onDisk) {
    switch (onDisk.kind) {
        case 'file':
            return { ...candidate, sizeBytes: onDisk.sizeBytes };
        case 'symlink':
        case 'special':
        case 'missing':
            return skipped(onDisk.kind);
        default:
            return (0,errors/* assertNever */.xb)(onDisk);
    }
}
/**
 * The last part: `vendored`, `generated`, `too-large`. A mark in `.gitattributes` outranks what the
 * name gives away, in both directions.
 */
function judgeByMarks({ file, analyzers, known, sizeBytes }, marks, { maxFileSizeBytes }) {
    if (marks.isVendored ?? known === 'vendored')
        return skipped('vendored');
    if (marks.isGenerated ?? known === 'generated')
        return skipped('generated');
    if (sizeBytes > maxFileSizeBytes)
        return skipped('too-large');
    const { path, pathBytes } = file;
    const name = pathBytes === undefined ? { path } : { path, pathBytes };
    return { kind: 'selected', file: { ...name, sizeBytes, analyzers } };
}

;// CONCATENATED MODULE: ./build/files/selection.js
/** More names than this help nobody; the count still says how many there were. */
const MAX_SKIPPED_NAMES = 1_000;
/** Skipped files whose names are told: somebody may well have wanted them analysed. */
const NAMED_REASONS = new Set(['too-large']);
/** By path, then by the exact bytes: two names that differ in bytes only can look the same. */
function compareNames(left, right) {
    if (left.path < right.path)
        return -1;
    if (left.path > right.path)
        return 1;
    const [leftBytes, rightBytes] = [left.pathBytes ?? '', right.pathBytes ?? ''];
    return leftBytes < rightBytes ? -1 : Number(leftBytes > rightBytes);
}
/** A selection that holds what is selected, the counts, and a bounded number of names of the rest. */
function createSelection() {
    const files = [];
    const skipped = new Map();
    let named = [];
    const firstNames = () => named.toSorted(compareNames).slice(0, MAX_SKIPPED_NAMES);
    return {
        select(file) {
            files.push(file);
        },
        skip({ path }, reason) {
            skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
            if (NAMED_REASONS.has(reason))
                named.push({ path, reason });
            if (named.length >= 2 * MAX_SKIPPED_NAMES)
                named = firstNames();
        },
        finish() {
            return {
                files: files.toSorted(compareNames),
                skipped: Object.fromEntries(skipped),
                skippedFiles: firstNames(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/files/discover-files.js




/** Files judged between two questions to Git: a question costs a round trip, an answer memory. */
const FILES_PER_SLICE = 256;
/** Unreadable folders named in the notes; the rest are counted. */
const MAX_FOLDERS_NAMED = 10;
function createMarks(reader, { sources }) {
    const lookup = (0,linguist_marks/* createMarksLookup */.zY)((path) => sources.readText(path));
    const notes = [];
    let git = reader;
    return {
        notes,
        async read(files) {
            const answer = await git?.read(files);
            if (answer?.kind === 'marks')
                return answer.marks;
            if (answer?.kind === 'failed') {
                notes.push(`Git could not tell the files' attributes (${answer.reason}); .gitattributes in the analysed folder was read instead.`);
                git = undefined;
            }
            const marks = [];
            for (const file of files) {
                await sources.pauseIfDue();
                marks.push(lookup(file.path));
            }
            return marks;
        },
    };
}
function judgeFile(file, { rules, sources }) {
    const candidate = judgeByName(file, rules);
    if (candidate.kind === 'skipped')
        return candidate;
    return judgeByDisk(candidate, sources.readStatus(file));
}
/** Judges a few files: each is selected or skipped, once. */
async function judgeSlice(files, { selection, marks }, request) {
    const candidates = [];
    for (const file of files) {
        // No `await` where nothing is to be waited for: there can be 100,000 files.
        const pause = request.sources.pauseIfDue();
        if (pause !== undefined)
            await pause;
        const verdict = judgeFile(file, request);
        if (verdict.kind === 'skipped')
            selection.skip(file, verdict.reason);
        else
            candidates.push(verdict);
    }
    const said = await marks.read(candidates.map(({ file }) => file));
    for (const [index, candidate] of candidates.entries()) {
        const verdict = judgeByMarks(candidate, said[index] ?? linguist_marks/* NO_MARKS */.DE, request.rules);
        if (verdict.kind === 'skipped')
            selection.skip(candidate.file, verdict.reason);
        else
            selection.select(verdict.file);
    }
}
/** Counts folders that could not be read and remembers the first few. */
function createFolderTally() {
    const named = [];
    let count = 0;
    return {
        add({ path, reason }) {
            count += 1;
            if (named.length < MAX_FOLDERS_NAMED)
                named.push(`${JSON.stringify(path)}: ${reason}`);
        },
        notes() {
            const more = count > named.length ? ', …' : '';
            const list = `${named.join(', ')}${more}`;
            return count === 0
                ? []
                : [`Folders that could not be read, whose files are not counted: ${count} (${list}).`];
        },
    };
}
async function takeListing(events, marks, request) {
    const selection = createSelection();
    const unreadable = createFolderTally();
    let listed = 0;
    for await (const event of events) {
        if (event.kind === 'failed')
            return event;
        if (event.kind === 'unreadable-folder') {
            unreadable.add(event);
            continue;
        }
        for (let start = 0; start < event.files.length; start += FILES_PER_SLICE) {
            if (request.signal.aborted)
                return { kind: 'stopped' };
            const slice = event.files.slice(start, start + FILES_PER_SLICE);
            await judgeSlice(slice, { selection, marks }, request);
            listed += slice.length;
            request.onProgress?.(listed);
        }
    }
    if (request.signal.aborted)
        return { kind: 'stopped' };
    return {
        kind: 'discovered',
        listed,
        selection: selection.finish(),
        notes: [...marks.notes, ...unreadable.notes()],
    };
}
async function takeTracked(request) {
    const { sources, signal } = request;
    const reader = sources.openTrackedMarks(signal);
    try {
        const marks = createMarks(reader, request);
        return await takeListing(sources.listTracked(signal), marks, request);
    }
    finally {
        reader.close();
    }
}
async function takeWalked(request) {
    const { sources, signal } = request;
    const walked = await takeListing(sources.walk(signal), createMarks(undefined, request), request);
    if (walked.kind !== 'failed' || signal.aborted)
        return walked;
    return takeListing(sources.walkRaw(signal), createMarks(undefined, request), request);
}
async function discover(request) {
    const tracked = await takeTracked(request);
    if (tracked.kind === 'stopped' || request.signal.aborted)
        return { kind: 'stopped' };
    if (tracked.kind === 'discovered' && tracked.listed > 0)
        return tracked;
    const why = tracked.kind === 'failed'
        ? `Git could not list the files (${tracked.reason})`
        : 'Git tracks no file in the analysed folder';
    const walked = await takeWalked(request);
    if (walked.kind === 'stopped')
        return walked;
    if (walked.kind === 'failed') {
        throw new errors/* ConfigurationError */.j1(`Expected "path" to name a folder whose files can be listed, found that ${walked.reason}.`);
    }
    const note = `${why}; all files in the folder were taken, ignored ones too.`;
    return { ...walked, notes: [note, ...walked.notes] };
}
/**
 * Finds the files to analyse. In a Git work tree these are the tracked files; where Git cannot say,
 * or tracks nothing in the folder, all files of the folder, with a note that says so. Memory grows
 * with the files selected, not with the files listed. When the signal aborts it answers at once,
 * also while a disk does not.
 */
async function discoverFiles(request) {
    const { signal } = request;
    if (signal.aborted)
        return { kind: 'stopped' };
    const ended = new AbortController();
    const stopped = new Promise((resolve) => {
        const stop = () => {
            resolve({ kind: 'stopped' });
        };
        signal.addEventListener('abort', stop, { once: true, signal: ended.signal });
    });
    try {
        return await Promise.race([discover(request), stopped]);
    }
    finally {
        ended.abort();
    }
}

// EXTERNAL MODULE: ./build/findings/decide-conclusion.js
var decide_conclusion = __nccwpck_require__(7347);
;// CONCATENATED MODULE: ./build/findings/assemble-report.js

function checkAccount({ selection, account }) {
    const accounted = account.analyzed + account.unanalyzed.length;
    if (accounted === selection.selected)
        return;
    throw new Error(`Expected an outcome for each of ${selection.selected} selected files, found ${accounted}.`);
}
function endingOf({ isCancelled, account }) {
    if (isCancelled)
        return 'cancelled';
    return account.unanalyzed.some(({ reason }) => reason === 'deadline') ? 'deadline' : 'finished';
}
/**
 * Puts the report together. Throws when a selected file has no outcome or two: then something was
 * lost or counted twice, and no report is better than a wrong one.
 */
function assembleReport(parts) {
    checkAccount(parts);
    const { account, failOn, failOnIncomplete } = parts;
    const { isWhole, ...selection } = parts.selection;
    const { counts, unanalyzed } = account;
    const complete = isWhole && unanalyzed.length === 0;
    const facts = { counts, complete, ending: endingOf(parts), failOn, failOnIncomplete };
    return {
        schema: 1,
        tool: { name: 'Evenkeel', version: parts.version },
        conclusion: (0,decide_conclusion/* decideConclusion */.wu)(facts),
        complete,
        allowance: parts.allowance,
        files: { ...selection, analyzed: account.analyzed, unanalyzed },
        counts,
        findings: account.findings(),
        timing: parts.timing,
        ...(parts.context !== undefined && { context: parts.context }),
        notes: parts.notes,
    };
}

;// CONCATENATED MODULE: ./build/findings/outcome-account.js
/** By path; two paths that are not UTF-8 can look the same, and then the plan's order decides. */
function byPath({ task: left }, { task: right }) {
    if (left.path === right.path)
        return left.id - right.id;
    return left.path < right.path ? -1 : 1;
}
/**
 * Counts outcomes as they come, and remembers of each file with findings only where they lie. A
 * file's findings are in order already, so reading the files in order of their paths gives all
 * findings in total order, however many there are.
 */
class OutcomeAccount {
    #store;
    #counts = { error: 0, warning: 0, notice: 0 };
    #withFindings = [];
    #unanalyzed = [];
    #analyzed = 0;
    #cpuMs = null;
    constructor(store) {
        this.#store = store;
    }
    get analyzed() {
        return this.#analyzed;
    }
    get counts() {
        return this.#counts;
    }
    /** CPU time spent in files so far; `null` as long as no clock gave any. */
    get cpuMs() {
        return this.#cpuMs;
    }
    /** Sorted by path. */
    get unanalyzed() {
        return this.#unanalyzed.toSorted(byPath).map(({ file }) => file);
    }
    /** Takes the one outcome of a task. */
    record(task, outcome) {
        const position = this.#store.keep(task, outcome);
        if (outcome.cost.cpuMs !== null)
            this.#cpuMs = (this.#cpuMs ?? 0) + outcome.cost.cpuMs;
        if (outcome.kind === 'unanalyzed') {
            const { reason, detail, analyzer } = outcome;
            const { path } = task;
            const file = { path, reason, detail, ...(analyzer !== undefined && { analyzer }) };
            this.#unanalyzed.push({ task, file });
            return;
        }
        this.#analyzed += 1;
        for (const { severity } of outcome.findings)
            this.#counts[severity] += 1;
        if (outcome.findings.length > 0)
            this.#withFindings.push({ task, position });
    }
    /** All findings in total order, read as they are iterated, again for each iteration. */
    findings() {
        const files = this.#withFindings;
        const store = this.#store;
        return {
            *[Symbol.iterator]() {
                for (const { position } of files.toSorted(byPath))
                    yield* store.findingsAt(position);
            },
        };
    }
}

;// CONCATENATED MODULE: ./build/journal/journal-record.js
/** The format's number, raised when a reader of the old one would be misled. */
const JOURNAL_FORMAT = 1;

;// CONCATENATED MODULE: ./build/journal/outcome-store.js
/** Tasks on one line: few lines for many files, and none too long to read at once. */
const TASKS_PER_RECORD = 500;
/** Writes the plan's tasks, so that a reader knows which files have no outcome. */
function journalTasks(journal, tasks) {
    for (let start = 0; start < tasks.length; start += TASKS_PER_RECORD) {
        journal.append({ kind: 'tasks', tasks: tasks.slice(start, start + TASKS_PER_RECORD) });
    }
}
/** Uses a journal as the store of a run's outcomes. */
function storeIn(journal) {
    return {
        keep: ({ path }, outcome) => journal.append({ kind: 'outcome', path, outcome }),
        findingsAt: (position) => {
            const record = journal.read(position);
            if (record.kind === 'outcome' && record.outcome.kind === 'analyzed') {
                return record.outcome.findings;
            }
            throw new Error(`Expected an outcome with findings in the journal, found "${record.kind}".`);
        },
    };
}

;// CONCATENATED MODULE: ./build/plan/budget.js
const SECOND = 1000;
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}
/**
 * Divides the budget. Reporting keeps a tenth, between 1 s and 60 s: 500 annotations are 11 writes
 * at one a second, and GitHub may ask to wait. Never more than half of a very short budget.
 */
function planBudget(timeoutMs) {
    const reserveMs = Math.min(clamp(timeoutMs / 10, SECOND, 60 * SECOND), timeoutMs / 2);
    const graceMs = Math.min(clamp(timeoutMs / 50, SECOND / 4, 5 * SECOND), timeoutMs / 4);
    return { analysisMs: timeoutMs - reserveMs - graceMs, graceMs, totalMs: timeoutMs };
}

;// CONCATENATED MODULE: ./build/plan/plan-limits.js
/** Wall time without CPU, as a multiple of the CPU limit, after which a task counts as stalled. */
const STALL_FACTOR = 10;
/** A worker starts in 0.1 to 1 s with a CPU of its own; this is for machines that are far busier. */
const START_TIMEOUT_MS = 60_000;
/** Derives the limits of each task. Workers that share a CPU get more time to start. */
function planLimits(facts) {
    const workersPerCpu = facts.workers / (facts.cpus ?? facts.workers);
    return {
        fileTimeoutMs: facts.fileTimeoutMs,
        stallMs: facts.fileTimeoutMs * STALL_FACTOR,
        startTimeoutMs: START_TIMEOUT_MS * Math.max(1, workersPerCpu),
        softHeapBytes: facts.workerHeapBytes,
        maxFileSizeBytes: facts.maxFileSizeBytes,
    };
}

;// CONCATENATED MODULE: ./build/plan/plan-tasks.js
function bySizeThenPath(left, right) {
    if (left.sizeBytes !== right.sizeBytes)
        return right.sizeBytes - left.sizeBytes;
    return left.path < right.path ? -1 : 1;
}
/**
 * One task a file, largest first: a large file that starts last would be waited for alone. The order
 * depends on the files only, so that a run can be repeated.
 */
function planTasks(files) {
    return files.toSorted(bySizeThenPath).map((file, id) => ({ id, ...file }));
}

;// CONCATENATED MODULE: ./build/supervisor/task-ledger.js
/** Ends that cost a worker or the engine; the file may be innocent, so it is tried again. */
const WORTH_A_RETRY = new Set([
    'spinning',
    'stalled',
    'out-of-memory',
    'crashed',
    'engine-died',
    'unstarted',
]);
/**
 * The account of a run's tasks: each is waiting, outstanding, suspect or settled, and becomes
 * settled exactly once. Suspects are handed out one at a time after everything else, so that the
 * culprit is found and the innocent are analyzed.
 */
class TaskLedger {
    #tasks;
    #outstanding = new Map();
    #suspects = [];
    #struck = new Set();
    #quarantined = [];
    #next = 0;
    #settled = 0;
    /** The tasks are handed out in the order given. */
    constructor(tasks) {
        this.#tasks = tasks;
    }
    get total() {
        return this.#tasks.length;
    }
    get settled() {
        return this.#settled;
    }
    get outstanding() {
        return this.#outstanding.size;
    }
    get isDone() {
        return this.#settled === this.total;
    }
    /** Tasks that cost a worker or the engine twice. */
    get quarantined() {
        return this.#quarantined;
    }
    /** The task with this id, while it is outstanding. */
    find(taskId) {
        return this.#outstanding.get(taskId);
    }
    /** The next task to send, if one may be sent while so many are outstanding. */
    take(mostOutstanding) {
        if (this.#outstanding.size >= mostOutstanding)
            return undefined;
        const task = this.#next < this.total ? this.#tasks[this.#next++] : this.#takeSuspect();
        if (task !== undefined)
            this.#outstanding.set(task.id, task);
        return task;
    }
    /** Takes an outcome into account. */
    settle(outcome) {
        const task = this.#outstanding.get(outcome.taskId);
        if (task === undefined)
            return { kind: 'unexpected' };
        this.#outstanding.delete(task.id);
        if (outcome.kind === 'unanalyzed' && WORTH_A_RETRY.has(outcome.reason)) {
            if (!this.#struck.has(task.id)) {
                this.#struck.add(task.id);
                this.#suspects.push(task);
                return { kind: 'retry', task, outcome };
            }
            this.#quarantined.push(task);
        }
        this.#settled += 1;
        return { kind: 'final', task, outcome };
    }
    /** Takes back what the dead engine had in flight: outcomes for `settle`, one for each. */
    lost(reason, detail) {
        return [...this.#outstanding.keys()].map((taskId) => unstarted(taskId, reason, detail));
    }
    /** Ends the run: every task without an outcome gets this one. Afterwards the ledger is done. */
    abandon(reason, detail) {
        const rest = [
            ...this.#outstanding.values(),
            ...this.#suspects.splice(0),
            ...this.#tasks.slice(this.#next),
        ];
        this.#outstanding.clear();
        this.#next = this.total;
        this.#settled += rest.length;
        return rest.map((task) => ({ task, outcome: unstarted(task.id, reason, detail) }));
    }
    /** A suspect runs alone: it starts when nothing else is out, and then nothing starts beside it. */
    #takeSuspect() {
        return this.#outstanding.size === 0 ? this.#suspects.shift() : undefined;
    }
}
function unstarted(taskId, reason, detail) {
    const cost = { wallMs: 0, cpuMs: null, heapBytes: null };
    return { kind: 'unanalyzed', taskId, reason, detail, cost };
}

;// CONCATENATED MODULE: ./build/supervisor/supervise.js


/** Tasks sent ahead for each worker, so that a free one need not wait for a message. */
const SENT_PER_WORKER = 2;
/**
 * So many engines dying one after the other without analyzing any file end the run. Each death has
 * named or cleared at least one file, so this is reached only where engines cannot live at all, or by
 * as many deadly files in a row.
 */
const MOST_FRUITLESS_DEATHS = 20;
const TICK_MS = 250;
/** An engine sends four heartbeats a second; this many ticks without one, and it has stopped answering. */
const MOST_SILENT_TICKS = 120;
/** After `stop` an engine answers within two looks; then it is ended. */
const STOP_MS = 1000;
/** Supervises engines until every task has its outcome, whatever happens to them. */
class Supervisor {
    #plan;
    #ports;
    #ledger;
    #notes = [];
    #engine;
    #generation = 0;
    #isReady = false;
    #isEnding = false;
    #workers;
    #silentTicks = 0;
    #endingMs = 0;
    #fruitlessDeaths = 0;
    #findings = 0;
    #inFlight = [];
    #finish = () => undefined;
    constructor(plan, ports) {
        this.#plan = plan;
        this.#ports = ports;
        this.#ledger = new TaskLedger(plan.tasks);
        this.#workers = plan.settings.workers;
    }
    /** Sentences for the report: restarts and what caused them. */
    get notes() {
        return this.#notes;
    }
    /** Paths of the files that cost a worker or the engine twice. */
    get quarantined() {
        return this.#ledger.quarantined.map(({ path }) => path);
    }
    get progress() {
        // What was in flight at the last heartbeat may have its outcome by now.
        const inFlight = this.#inFlight.flatMap((task) => {
            const path = this.#ledger.find(task.taskId)?.path;
            return path === undefined ? [] : [{ ...task, path }];
        });
        const oldest = inFlight.toSorted((left, right) => right.wallMs - left.wallMs)[0];
        return {
            settled: this.#ledger.settled,
            total: this.#ledger.total,
            findings: this.#findings,
            ...(oldest !== undefined && { oldest }),
        };
    }
    /** Runs everything. Never rejects; afterwards every task has been recorded once. */
    async run() {
        if (this.#ledger.isDone)
            return;
        const { cancel, deadline } = this.#plan;
        const finished = new Promise((resolve) => {
            this.#finish = resolve;
        });
        const stopTicking = this.#ports.every(TICK_MS, () => this.#tick());
        cancel.addEventListener('abort', this.#onCancel);
        deadline.addEventListener('abort', this.#onDeadline);
        if (cancel.aborted)
            this.#onCancel();
        else if (deadline.aborted)
            this.#abandon('deadline');
        else
            this.#start();
        await finished;
        stopTicking();
        cancel.removeEventListener('abort', this.#onCancel);
        deadline.removeEventListener('abort', this.#onDeadline);
    }
    #onCancel = () => this.#abandon('cancelled');
    #onDeadline = () => {
        if (this.#ledger.outstanding === 0)
            return this.#abandon('deadline');
        this.#isEnding = true;
        this.#engine?.send({ kind: 'drain', reason: 'deadline' });
    };
    #start() {
        this.#isReady = false;
        this.#silentTicks = 0;
        // A killed engine may still be heard for a moment; only the current one counts.
        this.#generation += 1;
        const generation = this.#generation;
        const isCurrent = () => this.#engine !== undefined && this.#generation === generation;
        const engine = this.#ports.startEngine({
            onEvent: (event) => {
                if (isCurrent())
                    this.#receive(event);
            },
            onExit: (exit) => {
                if (isCurrent())
                    this.#buryEngine(exit);
            },
        });
        this.#engine = engine;
        const settings = { ...this.#plan.settings, workers: this.#workers };
        engine.send({ kind: 'configure', settings });
    }
    #receive(event) {
        this.#silentTicks = 0;
        switch (event.kind) {
            case 'ready':
                this.#isReady = true;
                this.#note(event.notes);
                this.#feed();
                return;
            case 'outcome':
                this.#settle(event.outcome);
                this.#feed();
                return;
            case 'status':
                this.#inFlight = event.inFlight;
                return;
            case 'unusable':
                this.#note([`the engine cannot work: ${event.message}`]);
                this.#abandon('engine-died', event.message);
                return;
            default:
                (0,errors/* assertNever */.xb)(event);
        }
    }
    #feed() {
        if (this.#ledger.isDone || (this.#isEnding && this.#ledger.outstanding === 0)) {
            this.#abandon('deadline');
            return;
        }
        if (!this.#isReady || this.#isEnding)
            return;
        let task = this.#ledger.take(this.#workers * SENT_PER_WORKER);
        while (task !== undefined) {
            this.#engine?.send({ kind: 'run', task });
            task = this.#ledger.take(this.#workers * SENT_PER_WORKER);
        }
    }
    #settle(outcome) {
        const settlement = this.#ledger.settle(outcome);
        if (settlement.kind === 'final')
            this.#record(settlement.task, settlement.outcome);
    }
    #record(task, outcome) {
        if (outcome.kind === 'analyzed') {
            this.#findings += outcome.findings.length;
            this.#fruitlessDeaths = 0;
        }
        this.#ports.record(task, outcome);
    }
    #tick() {
        this.#silentTicks += 1;
        if (this.#silentTicks > MOST_SILENT_TICKS) {
            const detail = `stopped answering for ${(MOST_SILENT_TICKS * TICK_MS) / 1000} s`;
            const engine = this.#engine;
            this.#buryEngine({ detail, isMemoryDeath: false });
            engine?.kill();
        }
        if (this.#isEnding)
            this.#end();
    }
    /** The deadline has passed: first grace, then `stop`, then the end of the engine. */
    #end() {
        this.#endingMs += TICK_MS;
        if (this.#endingMs > this.#plan.graceMs + STOP_MS)
            this.#abandon('deadline');
        else if (this.#endingMs > this.#plan.graceMs) {
            this.#engine?.send({ kind: 'stop', reason: 'deadline' });
        }
    }
    #buryEngine({ detail, isMemoryDeath }) {
        this.#engine = undefined;
        this.#inFlight = [];
        for (const outcome of this.#ledger.lost('engine-died', `the engine ${detail}`)) {
            this.#settle(outcome);
        }
        this.#fruitlessDeaths += 1;
        if (isMemoryDeath)
            this.#workers = Math.max(1, Math.floor(this.#workers / 2));
        if (this.#ledger.isDone || this.#isEnding)
            return this.#abandon('deadline');
        if (this.#fruitlessDeaths >= MOST_FRUITLESS_DEATHS) {
            return this.#abandon('engine-died', `the engine ${detail}, ${MOST_FRUITLESS_DEATHS} times`);
        }
        this.#note([`the engine ${detail}; restarted with ${this.#workers} worker(s)`]);
        this.#start();
    }
    /** Ends the run: what has no outcome gets this one. */
    #abandon(reason, detail = 'the run ended before the file was analyzed') {
        const engine = this.#engine;
        this.#engine = undefined;
        this.#inFlight = [];
        for (const { task, outcome } of this.#ledger.abandon(reason, detail)) {
            this.#record(task, outcome);
        }
        engine?.kill();
        this.#finish();
    }
    #note(notes) {
        for (const note of notes)
            if (!this.#notes.includes(note))
                this.#notes.push(note);
    }
}

;// CONCATENATED MODULE: ./build/run.js














async function run_discover({ inputs }, ports) {
    const discovery = await discoverFiles({
        rules: {
            include: parsePathFilter('include', inputs.include),
            exclude: parsePathFilter('exclude', inputs.exclude),
            maxFileSizeBytes: inputs.maxFileSizeBytes,
            claims: (path) => ports.claims(path),
        },
        sources: ports.sources,
        signal: ports.cancel,
    });
    if (discovery.kind === 'discovered')
        return { isWhole: true, ...discovery };
    const notes = ['The run was cancelled before all files were listed; none was analyzed.'];
    return { isWhole: false, selection: createSelection().finish(), notes };
}
async function prepare(request, ports, budget) {
    const { inputs } = request;
    const { cancel, root } = ports;
    const deadline = ports.deadlineAt(budget.analysisMs);
    const detected = (0,detect_limits/* detectLimits */.I)(ports.host.read, ports.host.facts, inputs);
    const { selection, isWhole, notes } = await run_discover(request, ports);
    const { files, ...skips } = selection;
    const tasks = planTasks(files);
    const allowance = (0,size_workers/* sizeWorkers */.H)(detected, { ...inputs, tasks: Math.max(1, tasks.length) });
    ports.announce(`${tasks.length} files for ${(0,describe_allowance/* describeAllowance */.y)(allowance, detected)}`);
    const { workers } = allowance;
    const limits = planLimits({ ...inputs, ...allowance });
    const modules = ports.modulesOf(new Set(tasks.flatMap(({ analyzers }) => analyzers)));
    const settings = { root, workers, limits, modules };
    return {
        plan: { tasks, settings, deadline, cancel, graceMs: budget.graceMs },
        allowance,
        selection: { ...skips, isWhole, selected: files.length },
        notes,
    };
}
function journalPlan({ journal }, { plan, allowance }) {
    const { tasks, settings } = plan;
    journal.append({
        kind: 'plan',
        allowance,
        limits: settings.limits,
        selected: tasks.length,
    });
    journalTasks(journal, tasks);
}
/** The whole analysis: what may be used, which files, fan out, account for every one, report. */
async function run(request, ports) {
    const { inputs, version } = request;
    const { journal } = ports;
    const startedAt = request.startedAt.toISOString();
    journal.append({ kind: 'start', format: JOURNAL_FORMAT, version, startedAt });
    const budget = planBudget(inputs.timeoutMs);
    const prepared = await prepare(request, ports, budget);
    journalPlan(ports, prepared);
    const account = new OutcomeAccount(storeIn(journal));
    const supervisor = new Supervisor(prepared.plan, {
        ...ports,
        record: (task, outcome) => account.record(task, outcome),
    });
    const stopProgress = ports.showProgress(() => supervisor.progress, budget.analysisMs);
    await supervisor.run();
    stopProgress();
    const durationMs = Math.round(ports.elapsedMs());
    const trouble = journal.trouble === undefined ? [] : [journal.trouble];
    const report = assembleReport({
        ...request,
        ...prepared,
        failOn: inputs.failOn,
        failOnIncomplete: inputs.failOnIncomplete,
        account,
        isCancelled: ports.cancel.aborted,
        timing: { startedAt, durationMs, budgetMs: budget.totalMs, cpuMs: account.cpuMs },
        notes: [...request.notes, ...prepared.notes, ...supervisor.notes, ...trouble],
    });
    journal.append({ kind: 'end', conclusion: report.conclusion, complete: report.complete });
    return report;
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ showProgressOn)
});

// EXTERNAL MODULE: ./build/reporters/figures.js
var figures = __nccwpck_require__(6908);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __nccwpck_require__(1918);
;// CONCATENATED MODULE: ./build/reporters/progress-line.js


/** Fewest columns in which a cut path still says something. */
const LEAST_PATH_COLUMNS = 12;
const GAP = '  ';
/** Grapheme boundaries do not depend on the language, so none is named. */
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * One line about a run, at most `columns` wide (`Infinity` where there is no terminal):
 * `412 of 1,206 files  17 findings  src/a.py (ruff, 4 s)  21m 40s left`. Where there is little room
 * the path loses its beginning first, then goes; then the findings, then the time left, then all: half a number would be a wrong one.
 */
function progressLine(state, columns) {
    const files = `${(0,figures/* countText */.lT)(state.done)} of ${(0,figures/* countOf */.pq)(state.selected, 'file')}`;
    const timeLeft = `${(0,figures/* durationText */.S5)(Math.max(0, state.timeLeftMs))} left`;
    const findings = (0,figures/* countOf */.pq)(state.findings, 'finding');
    let room = columns - files.length;
    if (room < 0)
        return '';
    const take = (part) => {
        const width = columnsOf(part) + GAP.length;
        if (part === '' || width > room)
            return [];
        room -= width;
        return [part];
    };
    const takenTimeLeft = take(timeLeft);
    const takenFindings = take(findings);
    const takenOldest = take(oldestText(state.oldest, room - GAP.length));
    return [files, ...takenFindings, ...takenOldest, ...takenTimeLeft].join(GAP);
}
/** The oldest file within the room there is, or `''` where that would say nothing. */
function oldestText(oldest, room) {
    if (oldest === undefined)
        return '';
    const analyzer = oldest.analyzer === undefined ? '' : `${(0,safe_text/* safeText */.Hk)(oldest.analyzer)}, `;
    const detail = ` (${analyzer}${String(Math.floor(oldest.seconds))} s)`;
    const pathRoom = room - columnsOf(detail);
    const path = (0,safe_text/* safeText */.Hk)(oldest.path);
    if (columnsOf(path) <= pathRoom)
        return path + detail;
    return pathRoom < LEAST_PATH_COLUMNS ? '' : endOf(path, pathRoom) + detail;
}
/** The end of a text that does not fit, its last characters whole, with a mark for what is missing. */
function endOf(text, columns) {
    const graphemes = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
    let width = columnsOf('…');
    let start = graphemes.length;
    while (start > 0) {
        width += columnsOf(graphemes[start - 1] ?? '');
        if (width > columns)
            break;
        start -= 1;
    }
    return `…${graphemes.slice(start).join('')}`;
}
/**
 * Never less than the columns a terminal needs for the text: one for ASCII, two for anything else.
 * The exact number depends on the terminal and its fonts; too wide a line would break the redraw.
 */
function columnsOf(text) {
    return Array.from(text).reduce((sum, character) => sum + (character <= '~' ? 1 : 2), 0);
}

;// CONCATENATED MODULE: ./build/show-progress.js

/** Shows a run's progress on a terminal, or as a plain line now and then in a log. */
function showProgressOn(terminal) {
    return (progress, budgetMs) => terminal.showProgress((columns) => {
        const { settled, total, findings, oldest } = progress();
        const state = {
            done: settled,
            selected: total,
            findings,
            timeLeftMs: budgetMs - performance.now(),
            ...(oldest !== undefined && { oldest: { ...oldest, seconds: oldest.wallMs / 1000 } }),
        };
        return progressLine(state, columns);
    });
}


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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
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
/******/ 		return "" + chunkId + ".cli-program.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8023);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
