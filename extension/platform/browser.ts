/**
 * The only import of the browser's extension API. webextension-polyfill stands behind it, so that a listener may answer a
 * message with a promise in both browsers.
 */
export { browser } from 'wxt/browser';
