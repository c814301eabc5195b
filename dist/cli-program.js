import { ENTRIES } from './entries.js';

const entry = await ENTRIES['cli-program']();
export default entry.default;
