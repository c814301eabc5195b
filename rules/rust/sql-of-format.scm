; severity: warning
; enabled: yes
; tests: no
; summary: Values are put into SQL text.
; message: Values are put into SQL text; use placeholders.
; why:
;   A quote in a value ends the text around it, and what follows is SQL of whoever chose the value.
; help:
;   `client.query("… WHERE b = $1", &[&b])`.
; bad:
;   fn f() {
;       client.query(&format!("SELECT * FROM a WHERE b = '{}'", b), &[]);
;   }
; bad:
;   fn f() {
;       sqlx::query(&format!("DELETE FROM a WHERE id = {id}"));
;   }
; good:
;   fn f() {
;       client.query("SELECT * FROM a WHERE b = $1", &[&b]);
;   }
; good:
;   fn f() {
;       sqlx::query(&format!("SELECT * FROM {table}"));
;   }
((call_expression function: [(field_expression field: (field_identifier) @method) (scoped_identifier name: (identifier) @method)] arguments: (arguments . (reference_expression value: (macro_invocation macro: (identifier) @format (token_tree . (string_literal) @text)) @match)))
  (#any-of? @method "query" "execute" "query_one" "query_row" "query_opt" "batch_execute" "prepare" "sql_query" "query_as") (#eq? @format "format") (#match? @text "^.(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\s[^{]{0,400}(?:=|LIKE|like|[(,])\\s{0,3}'?%?\\{"))
