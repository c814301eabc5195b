; severity: warning
; enabled: yes
; tests: no
; summary: A request chooses which method or class is used.
; message: The request chooses what `{method}` does here; look its value up in a list of what is allowed.
; why:
;   `send` reaches private methods, `eval` and `exit` among them; `constantize` loads and names any class.
; help:
;   Look the value up in a hash of allowed names.
; bad:
;   record.send(params[:action_name])
; bad:
;   params[:type].constantize.new
; bad:
;   user.public_send(params[:field], 1)
; good:
;   TYPES.fetch(params[:type]).new
; good:
;   record.send(:update, params[:id])
((call method: (identifier) @method arguments: (argument_list . (element_reference object: (identifier) @object))) @match
  (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "const_get") (#eq? @object "params"))
((call receiver: (element_reference object: (identifier) @object) method: (identifier) @method) @match
  (#any-of? @method "constantize" "safe_constantize") (#eq? @object "params"))
