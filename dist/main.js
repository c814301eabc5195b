import { ENTRIES } from './entries.js';

const entry = await ENTRIES['main']();
export default entry.default;
