/** What reading a mapping file needs of its library, in a module of its own: loaded only when there is one. */
export { isMap, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
