; severity: warning
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: The request chooses a regular expression.
; message: The request chooses the regular expression; one that takes hours to match stops this
;   program.
; why:
;   A pattern such as `(a+)+$` tries more ways to match than anybody waits for, and one request is
;   enough.
; help:
;   Escape the value before it becomes part of a pattern, or look for it with `includes`.
; bad:
;   app.get("/", (req, res) => {
;     const r = new RegExp(req.query.q);
;   });
; good:
;   app.get("/", (req, res) => {
;     const r = new RegExp(escapeRegExp(req.query.q));
;   });
((new_expression constructor: (identifier) @class arguments: (arguments . (_) @data)) @match
  (#eq? @class "RegExp"))
