; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: The request chooses which method or class is used.
; message: The request chooses what is called here: any method, or any class, of the program.
; why:
;   `send` reaches private methods too, `system` and `exit` among them; `constantize` loads any class.
;   Whoever sends the request decides.
; help:
;   Take the name from a list: `ACTIONS.fetch(params[:action_name])`.
; bad:
;   record.send(params[:action_name])
; bad:
;   params[:type].constantize.new
; bad:
;   user.public_send(params[:field], 1)
; bad:
;   def model
;     name = params[:model].classify
;     name.constantize
;   end
; good:
;   TYPES.fetch(params[:type]).new
; good:
;   record.send(:update, params[:id])
; good:
;   def sorted
;     return unless FIELDS.include?(params[:by])
;     list.sort_by { |each| each.public_send(params[:by]) }
;   end
((call receiver: (_) method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "instance_variable_set" "const_get" "try"))
((call receiver: (_) @data method: (identifier) @method) @match
  (#any-of? @method "constantize" "safe_constantize"))
