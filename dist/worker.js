import { ENTRIES } from './entries.js';

const entry = await ENTRIES['worker']();
export default entry.default;
