import { ENTRIES } from './entries.js';

const entry = await ENTRIES['engine']();
export default entry.default;
