; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: The request chooses which file is used.
; message: The request chooses the file that `{method}` uses; `../` leads out of the folder it was
;   meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read, delete or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part only with `File.basename`, or look the file up by an id of your own.
; bad:
;   File.read("uploads/#{params[:name]}")
; bad:
;   def show
;     path = Rails.root.join("public", params[:file])
;     send_file(path)
;   end
; bad:
;   send_file params[:path]
; bad:
;   FileUtils.rm_rf(File.join(base, params[:folder]))
; good:
;   File.read("uploads/#{File.basename(params[:name])}")
; good:
;   send_file document.path
; good:
;   File.read(params[:upload].tempfile.path)
; good:
;   def show
;     return head(:not_found) unless NAMES.include?(params[:name])
;     send_file "files/#{params[:name]}"
;   end
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "File" "IO" "Dir" "FileUtils")
  (#any-of? @method "read" "open" "new" "binread" "readlines" "foreach" "write" "binwrite" "delete" "unlink" "glob" "entries" "children" "rm" "rm_f" "rm_r" "rm_rf" "mkdir_p" "cp" "mv" "rmdir"))
((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "send_file" "load" "require"))
((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (_) @data))) @match
  (#eq? @method "render") (#eq? @key "file"))
