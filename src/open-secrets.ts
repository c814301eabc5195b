/** Puts together what finds secrets for those who hand on what others say of a file. */
import type { SourceFolder } from './adapters/source-file.ts';
import { openVendorAssets } from './adapters/vendor-assets.ts';
import { AnalyzerSet } from './analyzers/analyze-source.ts';
import type { SourceFile } from './analyzers/define-analyzer.ts';
import { secrets } from './analyzers/secrets.ts';
import type { AnalyzerMatches } from './findings/to-findings.ts';

/** Finds the secrets of a file. Never rejects. */
export type FindSecrets = (file: SourceFile) => Promise<readonly AnalyzerMatches[]>;

/** Opens the analyzer of secrets for a folder, whether or not it was chosen; it is loaded for the first file. */
export function openSecrets(folder: SourceFolder, vendorFolder: string): FindSecrets {
  const project = { read: (path: string) => folder.readText(path) };
  const set = new AnalyzerSet([secrets], { assets: openVendorAssets(vendorFolder), project });
  return async (file) => {
    const known = await set.analyze(file, [secrets.id], () => undefined);
    return known.kind === 'completed' ? known.found : [];
  };
}
