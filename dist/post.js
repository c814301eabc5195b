import { ENTRIES } from './entries.js';

const entry = await ENTRIES['post']();
export default entry.default;
