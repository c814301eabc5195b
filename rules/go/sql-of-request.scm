; severity: error
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: A value of the request is put into SQL text.
; message: A value of the request becomes part of the SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   Write a placeholder in the text and hand the value over beside it.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	db.Query("SELECT * FROM users WHERE name = '" + r.FormValue("name") + "'")
;   }
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	id := r.URL.Query().Get("id")
;   	q := fmt.Sprintf("DELETE FROM a WHERE id = %s", id)
;   	db.Exec(q)
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	db.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . [(binary_expression) (call_expression) (identifier)] @data)) @match
  (#any-of? @method "Query" "QueryRow" "Exec" "Raw" "Prepare"))
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) . [(binary_expression) (call_expression) (identifier)] @data)) @match
  (#any-of? @method "QueryContext" "QueryRowContext" "ExecContext" "PrepareContext"))
