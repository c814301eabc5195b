; severity: warning
; enabled: yes
; tests: no
; summary: A value is put into SQL text unquoted.
; message: A value is put into SQL text unquoted; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever chose the value.
; help:
;   `where("name = ?", name)` or `where(name: name)`. Names of tables and columns cannot be given as
;   placeholders: take them from a list, or quote them. What is quoted or sanitized, a constant, or named
;   as a table or column is not reported.
; bad:
;   User.where("name = '#{name}'")
; bad:
;   connection.execute("DELETE FROM users WHERE id = #{id}")
; bad:
;   Order.find_by_sql("SELECT * FROM orders WHERE state = '#{state}'")
; good:
;   User.where("name = ?", params[:name])
; good:
;   machine.execute("stat -c %s --format='#{format}' /etc/hosts")
; good:
;   User.where("name = #{connection.quote(name)}")
; good:
;   User.where("#{table_name}.id = ?", id)
; good:
;   connection.execute("DELETE FROM #{Users::TABLE}")
((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match))
  (#any-of? @method "where" "find_by_sql" "count_by_sql" "having" "delete_all" "update_all")
  (#match? @match "[=<>(]\\s{0,3}['\"%]?\\s{0,3}#\\{|\\b(?:LIKE|like|LIMIT|limit|IN|in)\\s{0,3}['\"%(]{0,3}\\s{0,3}#\\{"))
((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match))
  (#any-of? @method "execute" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows")
  (#match? @match "^.\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|select|insert|update|delete|replace)\\s[^#]{0,400}[=<>(,]\\s{0,3}['\"%]?\\s{0,3}#\\{|^.\\s{0,20}(?:SELECT|DELETE|UPDATE|select|delete|update)\\s.{0,400}\\b(?:LIKE|like|LIMIT|limit|IN|in)\\s{0,3}['\"%(]{0,3}\\s{0,3}#\\{"))
