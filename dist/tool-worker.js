import { ENTRIES } from './entries.js';

const entry = await ENTRIES['tool-worker']();
export default entry.default;
