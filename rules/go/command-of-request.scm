; severity: error
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command; its sender can run other programs.
; why:
;   A shell takes `;`, `|`, `$( )` and more as its own, and a program takes what begins with `-` as an
;   option. Whoever sends the request runs what they like.
; help:
;   Start a fixed program without a shell, with the value as an argument of its own after a check.
;   Values are followed through local variables of the same function.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	exec.Command("sh", "-c", r.FormValue("cmd")).Run()
;   }
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	host := r.URL.Query().Get("host")
;   	cmd := fmt.Sprintf("ping %s", host)
;   	exec.Command("bash", "-c", cmd).Run()
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	exec.Command("convert", "a.png").Run()
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	n, _ := strconv.Atoi(r.FormValue("n"))
;   	exec.Command("head", strconv.Itoa(n)).Run()
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) @data)) @match
  (#eq? @package "exec") (#any-of? @method "Command" "CommandContext"))
