import { posix } from 'node:path';

/**
 * Extensions of files that are no text: pictures, sound, films, fonts, archives, documents, compiled
 * code, data bases, models and keys in binary form. Anything else may be text, and is looked at.
 */
const BINARY_EXTENSIONS: ReadonlySet<string> = new Set(
  `
  3ds 3gp 7z a aac aab accdb ai aif aiff ani apk app ar arj arrow asf avi avif avro aux
  bak bcmap bin bin64 blend bmp br bsp bz bz2
  cab cer class com cr2 crx cur
  dat data db dbf dcm dds deb der dex dicom dll dmg doc docm docx ds_store dwg dylib
  ear eot epub exe exr
  fbx feather flac flif flv fla fon
  gbr gdb gem gguf gif glb gpg gz
  h5 hdf hdf5 heic heif hprof
  icns ico idx img ipa iso
  j2k jar jks jnilib joblib jp2 jpeg jpg jxl jxr
  keystore kdbx
  lib lo lockb lz lz4 lzma lzo
  m4a m4v mdb mid midi mkv mo mobi mov mp2 mp3 mp4 mpeg mpg mpk mpq msgpack msi mwb
  node nib npy npz nupkg
  o obj odp ods odt oga ogg ogv onnx opus orc otf
  p12 pak parquet pb pbf pcap pcapng pch pdb pdf pfx phar pickle pkl plr png pot ppt pptm pptx ps
  psb psd pt pth ptx pyc pyd pyo
  qoi qt
  rar raw rdb res rlib rm rpm rmeta
  s3m safetensors sav sfd shp shx sketch smk snap so sqlite sqlite3 squashfs ssi stl swf swp
  tar tbz tbz2 tfrecord tflite tga tgz tif tiff tlb ttc ttf txz tzst
  uasset umap utf16
  vdi vhd vhdx vmdk voc vsd vsdx
  war wasm wav webm webp wma wmf wmv woff woff2 wrl
  xcf xcuserstate xls xlsb xlsm xlsx xm xpi xz
  z zip zst zstd
  `
    .trim()
    .split(/\s+/),
);

/** Whether a file may be text, by its path alone. One without an extension may; its bytes decide. */
export function mayBeText(path: string): boolean {
  return !BINARY_EXTENSIONS.has(posix.extname(path).slice(1).toLowerCase());
}

/** Extensions of text that people read, or that translators write: no program's source. */
const PROSE_EXTENSIONS: ReadonlySet<string> = new Set(
  `
  adoc asciidoc csv eml htm html json jsonl log markdown md mdown mdx ndjson org po pot properties
  resx rst rtf srt strings svg tex text tsv txt vtt xhtml xlf xliff xml yaml yml
  `
    .trim()
    .split(/\s+/),
);

/** Whether a file's text is meant for people, in whatever language and script they read. */
export function isProse(path: string): boolean {
  const extension = posix.extname(path).slice(1).toLowerCase();
  return extension === '' || PROSE_EXTENSIONS.has(extension);
}
