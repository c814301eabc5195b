; severity: warning
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: The request chooses which address is fetched.
; message: The request chooses the address that is fetched from here, from inside your network.
; why:
;   Your server reaches what outsiders cannot: other services, the cloud's metadata with its keys.
; help:
;   Fetch only from hosts of a list, compared after parsing, and refuse private addresses.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	http.Get(r.FormValue("url"))
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	http.Get("https://example.com/" + r.FormValue("id"))
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match
  (#eq? @package "http") (#any-of? @method "Get" "Head" "Post" "PostForm"))
