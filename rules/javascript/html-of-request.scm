; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: A value of the request is put into a page without escaping.
; message: A value of the request reaches the page unescaped; its sender can run scripts in the
;   reader's browser.
; why:
;   What the request says becomes part of the page: markup and scripts included.
; help:
;   Let a template escape the value, or escape it before it is put in.
; bad:
;   app.get("/", (req, res) => {
;     res.send("<b>" + req.query.name);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const { name } = req.query;
;     res.send(`<h1>${name}</h1>`);
;   });
; good:
;   app.get("/", (req, res) => {
;     res.send(`<h1>${escape(req.query.name)}</h1>`);
;   });
; good:
;   app.get("/", (req, res) => {
;     res.json(req.query);
;   });
; good:
;   app.get("/", (req, res) => {
;     res.send(req.body);
;   });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match
  (#any-of? @object "res" "response") (#any-of? @method "send" "write" "end") (#match? @data "<[a-zA-Z]"))
