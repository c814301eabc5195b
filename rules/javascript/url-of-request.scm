; severity: warning
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: The request chooses which address is fetched.
; message: The request chooses the address that is fetched from here, from inside your network.
; why:
;   Your server reaches what outsiders cannot: other services, the cloud's metadata with its keys.
; help:
;   Fetch only from hosts of a list, compared after parsing, and refuse private addresses.
; bad:
;   app.get("/", (req, res) => {
;     fetch(req.query.url);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const { url } = req.body;
;     axios.get(url);
;   });
; good:
;   app.get("/", (req, res) => {
;     fetch(`https://example.com/${req.query.id}`);
;   });
((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match
  (#any-of? @function "fetch" "axios" "got" "needle"))
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match
  (#any-of? @object "axios" "got" "http" "https" "superagent") (#any-of? @method "get" "post" "put" "request" "head"))
