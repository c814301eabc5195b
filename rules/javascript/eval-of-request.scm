; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: A value of the request is run as code.
; message: A value of the request is run as code.
; why:
;   Whoever sends the request runs any code with all that this program may do.
; help:
;   Look the value up in a table of what is allowed.
; bad:
;   app.get("/", (req, res) => {
;     eval(req.query.code);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const f = new Function(req.body.code);
;   });
; good:
;   app.get("/", (req, res) => {
;     JSON.parse(req.query.code);
;   });
((call_expression function: (identifier) @function arguments: (arguments . [(template_string) (binary_expression) (identifier) (member_expression)] @data)) @match
  (#any-of? @function "eval" "setTimeout" "setInterval"))
((new_expression constructor: (identifier) @class arguments: (arguments (_) @data)) @match
  (#eq? @class "Function"))
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match
  (#eq? @object "vm") (#any-of? @method "runInThisContext" "runInNewContext" "runInContext" "compileFunction"))
