; severity: error
; enabled: yes
; tests: no
; needs: http|gin|echo|fiber
; summary: The request chooses which file is used.
; message: The request chooses the file that is used here; `../` leads out of the folder it was
;   meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part of the name only, or look the file up by an id of your own.
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	os.ReadFile(filepath.Join("files", r.FormValue("name")))
;   }
; bad:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	name := r.URL.Query().Get("file")
;   	http.ServeFile(w, r, "files/"+name)
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	os.ReadFile(filepath.Join("files", filepath.Base(r.FormValue("name"))))
;   }
; good:
;   func h(w http.ResponseWriter, r *http.Request) {
;   	os.WriteFile("a", []byte(r.FormValue("text")), 0o600)
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match
  (#any-of? @package "os" "ioutil") (#any-of? @method "Open" "OpenFile" "Create" "ReadFile" "WriteFile" "Remove" "RemoveAll" "ReadDir"))
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match
  (#eq? @package "http") (#eq? @method "ServeFile"))
