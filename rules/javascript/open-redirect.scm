; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: A redirect goes wherever the request says.
; message: This redirect goes wherever the request says, to other sites too.
; why:
;   A link to your site then leads to somebody else's, and looks trustworthy while doing so.
; help:
;   Redirect to addresses of a list, or check that the address begins with one `/` and a letter.
; bad:
;   app.get("/", (req, res) => {
;     res.redirect(req.query.next);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const next = req.query.next || "/";
;     res.redirect(302, next);
;   });
; good:
;   app.get("/", (req, res) => {
;     res.redirect("/users/" + req.params.id);
;   });
; good:
;   app.get("/", (req, res) => {
;     if (ALLOWED.includes(req.query.next)) res.redirect(req.query.next);
;   });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (_) @data .)) @match
  (#any-of? @object "res" "reply" "response" "ctx") (#eq? @method "redirect"))
