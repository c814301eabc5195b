; severity: warning
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: The request chooses which property is written.
; message: The request chooses which property is written; `__proto__` changes all objects.
; why:
;   `constructor` and `__proto__` are properties as well. What is written there is seen everywhere in
;   the program.
; help:
;   Use a `Map`, or a list of allowed names.
; bad:
;   app.get("/", (req, res) => {
;     settings[req.body.key] = req.body.value;
;   });
; bad:
;   app.get("/", (req, res) => {
;     const { key } = req.query;
;     cache[key] = 1;
;   });
; good:
;   app.get("/", (req, res) => {
;     settings.set(req.body.key, 1);
;   });
; good:
;   app.get("/", (req, res) => {
;     settings["a"] = req.body.value;
;   });
((assignment_expression left: (subscript_expression index: [(identifier) (member_expression)] @data)) @match)
