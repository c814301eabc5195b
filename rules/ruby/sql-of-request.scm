; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: A value of the request is put into SQL text.
; message: A value of the request becomes part of the SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   `where("name = ?", params[:name])` or `where(name: params[:name])`. For `order`, take the column
;   from a list. Values are followed through local variables of the same method.
; bad:
;   User.where("name = '#{params[:name]}'")
; bad:
;   User.where(params[:filter])
; bad:
;   def index
;     order = "#{params[:sort]} DESC"
;     User.all.order(Arel.sql(order))
;   end
; bad:
;   connection.execute("DELETE FROM users WHERE id = " + params[:id])
; bad:
;   User.find_by_sql("SELECT * FROM users WHERE name = '%s'" % params[:name])
; good:
;   User.where("name = ?", params[:name])
; good:
;   User.where(name: params[:name])
; good:
;   User.where("id = #{params[:id].to_i}")
; good:
;   User.where(["name = ?", params[:name]])
; good:
;   User.where("name = #{connection.quote(params[:name])}")
; good:
;   def index
;     direction = params[:dir] == "asc" ? "asc" : "desc"
;     User.order("name #{direction}")
;   end
((call method: (identifier) @method arguments: (argument_list . [(string) (binary) (identifier) (instance_variable) (element_reference) (array)] @data)) @match
  (#any-of? @method "where" "rewhere" "having" "find_by_sql" "count_by_sql" "joins" "group" "reorder" "from" "delete_all" "update_all" "delete_by" "destroy_by" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows"))
((call method: (identifier) @method arguments: (argument_list . [(string) (binary)] @data)) @match
  (#any-of? @method "order" "pluck" "select" "execute"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @receiver "Arel") (#eq? @method "sql"))
