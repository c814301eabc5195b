; severity: warning
; enabled: yes
; tests: no
; summary: A cookie is written without protection from scripts or plain HTTP.
; message: This cookie is readable by scripts or sent over plain HTTP; somebody asked for that
;   here.
; why:
;   A script that slipped into a page, or anybody on the way, then reads the cookie and with it the
;   session.
; help:
;   Set both flags to true.
; bad:
;   res.cookie("id", id, { httpOnly: false });
; bad:
;   app.use(session({ cookie: { secure: false } }));
; good:
;   res.cookie("id", id, { httpOnly: true, secure: true });
((call_expression function: (member_expression property: (property_identifier) @method) arguments: (arguments (object (pair key: (property_identifier) @key value: (false)) @match)))
  (#eq? @method "cookie") (#any-of? @key "httpOnly" "secure"))
((pair key: (property_identifier) @cookie value: (object (pair key: (property_identifier) @key value: (false)) @match))
  (#eq? @cookie "cookie") (#any-of? @key "httpOnly" "secure"))
