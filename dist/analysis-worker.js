import { ENTRIES } from './entries.js';

const entry = await ENTRIES['analysis-worker']();
export default entry.default;
