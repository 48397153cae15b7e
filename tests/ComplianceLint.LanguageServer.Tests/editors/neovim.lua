-- Writes one draft as somebody would, and prints what Neovim showed.
local out = {}

local function wait(what, check)
  if not vim.wait(90000, check, 20) then error("waited in vain: " .. what) end
end

local function shown()
  local list = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    table.insert(list, { code = found.code, line = found.lnum, column = found.col, endColumn = found.end_col, severity = found.severity, source = found.source, message = found.message })
  end
  return list
end

local function has(code)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.code == code then return true end
  end
  return false
end

local function choose(title)
  vim.ui.select = function(items, options, chosen)
    for i, item in ipairs(items) do
      if string.find(options.format_item(item), title, 1, true) then return chosen(item, i) end
    end
    error("no action: " .. title)
  end
end

local function work()
  vim.cmd("edit draf.md")
  wait("diagnostics", function() return has("kredibel/kata-rumor") end)
  out.opened = shown()

  vim.api.nvim_buf_set_text(0, 4, 5, 4, 10, { "Menurut BPS" })
  wait("the edit", function() return not has("kredibel/kata-rumor") end)
  out.edited = shown()

  vim.api.nvim_win_set_cursor(0, { 7, 8 })
  choose("dilaksanakan")
  vim.lsp.buf.code_action()
  wait("the fix", function() return string.find(vim.api.nvim_buf_get_lines(0, 6, 7, false)[1], "dilaksanakan", 1, true) ~= nil end)
  out.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)

  vim.api.nvim_buf_set_text(0, 8, 0, 8, 0, { "Konon " })
  wait("the second finding", function() return has("kredibel/kata-rumor") end)
  vim.api.nvim_win_set_cursor(0, { 9, 1 })
  vim.lsp.buf.hover()
  local window
  wait("the hover", function()
    for _, candidate in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(candidate).relative ~= "" then window = candidate end
    end
    return window ~= nil
  end)
  out.hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  vim.api.nvim_win_close(window, true)

  choose("kredibel/kata-rumor di blok ini")
  vim.lsp.buf.code_action()
  wait("the suppression", function() return has("compliancelint/missing-reason") end)
  local line = vim.api.nvim_buf_get_lines(0, 8, 9, false)[1]
  vim.api.nvim_buf_set_lines(0, 8, 9, false, { (string.gsub(line, "…", "Judul film.")) })
  wait("the reason", function() return not has("kredibel/kata-rumor") and not has("compliancelint/missing-reason") end)
  out.suppressed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  vim.cmd("silent write")

  vim.cmd("edit pos.json")
  wait("a post in JSON", function() return has("kredibel/kata-rumor") end)
  out.json = shown()
end

local ok, fault = pcall(work)
if not ok then out.fault = tostring(fault) end
local file = io.open("hasil.json", "w")
file:write(vim.json and vim.json.encode(out) or vim.fn.json_encode(out))
file:close()
vim.cmd("qall!")
