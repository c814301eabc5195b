; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: A value of the request is run as Ruby.
; message: A value of the request is run as Ruby code by `{method}`.
; why:
;   Whoever sends the request runs any code with all that this program may do.
; help:
;   Look the value up in a table of what is allowed: `OPERATIONS.fetch(params[:name]).call`.
; bad:
;   eval(params[:formula])
; bad:
;   def apply
;     code = "self.#{params[:field]} = 1"
;     user.instance_eval(code)
;   end
; bad:
;   ERB.new(params[:template]).result
; good:
;   OPERATIONS.fetch(params[:name]).call
; good:
;   user.instance_eval { params[:name] }
; good:
;   eval("1 + 1")
((call method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "eval" "instance_eval" "class_eval" "module_eval" "instance_exec"))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "ERB" "Haml" "Erubi" "Liquid") (#eq? @method "new"))
