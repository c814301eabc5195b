import { ENTRIES } from './entries.js';

const entry = await ENTRIES['sarif-import']();
export default entry.default;
