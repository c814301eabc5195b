/**
 * The entry of `dist/vendor/languageservice.cjs`. GitHub's language service is bundled by itself: it
 * imports JSON in a way that Node refuses, so even tests that run from `src` need the bundle.
 */
export { validate } from '@actions/languageservice';
export { clearCache } from '@actions/languageservice/utils/workflow-cache';
export { TextDocument } from 'vscode-languageserver-textdocument';
