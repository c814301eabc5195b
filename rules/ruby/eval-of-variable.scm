; severity: warning
; enabled: yes
; tests: no
; summary: `eval` runs text that is put together at run time.
; message: `{method}` runs whatever text it is given here; whoever can influence that text runs code.
; why:
;   The text given to `eval` runs with all rights of the program. When any part of it comes from a
;   request, a file or a database, so does the code.
; help:
;   Say what may happen with a table of procs, `public_send` with a list of allowed names, or
;   `define_method`. Text that the program itself contains is not reported.
; bad:
;   eval(formula)
; bad:
;   Kernel.eval("self.#{name} = 1")
; bad:
;   binding.eval(code)
; good:
;   eval("1 + 1")
; good:
;   eval(File.read("config.rb"), binding, "config.rb")
; good:
;   object.eval(node)
; good:
;   eval(<<~RUBY, binding, __FILE__, __LINE__ + 1)
;     def #{name}; end
;   RUBY
((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match
  (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\."))
((call receiver: [(constant) (identifier)] @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match
  (#any-of? @receiver "Kernel" "binding") (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\."))
