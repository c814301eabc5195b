; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: The request chooses which file is used.
; message: The request chooses the file that is used here; `../` leads out of the folder it was
;   meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part of the name only, or look the file up by an id of your own.
; bad:
;   app.get("/", (req, res) => {
;     fs.readFileSync("files/" + req.query.name);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const name = req.params.name;
;     res.sendFile(path.join(ROOT, name));
;   });
; good:
;   app.get("/", (req, res) => {
;     fs.readFileSync(path.join(ROOT, path.basename(req.query.name)));
;   });
; good:
;   app.get("/", (req, res) => {
;     res.sendFile(req.params.name, { root: ROOT });
;   });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match
  (#any-of? @object "fs" "fsp" "fs.promises" "fsPromises") (#any-of? @method "readFile" "readFileSync" "writeFile" "writeFileSync" "createReadStream" "createWriteStream" "unlink" "unlinkSync" "readdir" "readdirSync" "rm" "rmSync"))
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data .)) @match
  (#any-of? @object "res" "reply") (#any-of? @method "sendFile" "download"))
