; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command; its sender can run other programs.
; why:
;   A shell takes `;`, `|`, `$( )` and more as its own, and a program takes what begins with `-` as an
;   option. Whoever sends the request runs what they like.
; help:
;   Start a fixed program without a shell, with the value as an argument of its own after a check.
;   Values are followed through local variables of the same function.
; bad:
;   app.get("/", (req, res) => {
;     exec(`ping ${req.query.host}`);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const { file } = req.body;
;     child_process.execSync("convert " + file);
;   });
; good:
;   app.get("/", (req, res) => {
;     execFile("convert", [req.query.file]);
;   });
; good:
;   app.get("/", (req, res) => {
;     pattern.exec(req.query.text);
;   });
((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match
  (#any-of? @function "exec" "execSync"))
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match
  (#any-of? @object "child_process" "childProcess" "cp" "shell" "shelljs") (#any-of? @method "exec" "execSync" "spawn" "spawnSync" "execFile"))
