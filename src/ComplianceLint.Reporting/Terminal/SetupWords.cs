namespace ComplianceLint.Reporting.Terminal;

/// <summary>The headings and labels of a checkup, both languages side by side.</summary>
internal static class SetupWords
{
    public static readonly LocalizedText Machine = new("mesin", "machine");
    public static readonly LocalizedText Processor = new("prosesor", "processor");
    public static readonly LocalizedText Clock = new("jam", "clock");
    public static readonly LocalizedText WorkingDirectory = new("folder kerja", "working in");

    public static readonly LocalizedText Workspace = new("Ruang kerja", "Workspace");
    public static readonly LocalizedText Root = new("akar", "root");
    public static readonly LocalizedText Layers = new("setelan", "settings");

    public static readonly LocalizedText Packs = new("Paket aturan", "Rule packs");
    public static readonly LocalizedText Own = new("milik sendiri", "your own");

    public static readonly LocalizedText Registries = new("Registri", "Registries");
    public static readonly LocalizedText Folder = new("folder", "folder");
    public static readonly LocalizedText Entries = new("entri", "entries");

    public static readonly LocalizedText Drafts = new("Draf", "Drafts");
    public static readonly LocalizedText Linted = new("diperiksa", "linted");
    public static readonly LocalizedText Skipped = new("dilewati", "skipped");
    public static readonly LocalizedText SkippedNames = new("namanya bukan nama draf (README, package.json, …)", "named like no draft (README, package.json, …)");
    public static readonly LocalizedText SkippedJson = new("JSON tanpa unggahan", "JSON without a post");

    public static readonly LocalizedText Rules = new("Aturan", "Rules");
    public static readonly LocalizedText On = new("aktif", "on");
    public static readonly LocalizedText Off = new("dimatikan", "switched off");
    public static readonly LocalizedText NotRunning = new("tak berjalan", "not running");
    public static readonly LocalizedText NoneForFaults = new("tidak ada: konfigurasi keliru", "none: the configuration is faulty");

    public static readonly LocalizedText Repository = new("repositori", "repository");
    public static readonly LocalizedText State = new(".compliancelint", ".compliancelint");
    public static readonly LocalizedText CodeOwners = new("CODEOWNERS", "CODEOWNERS");
    public static readonly LocalizedText NotThere = new("belum ada", "not there");
    public static readonly LocalizedText Empty = new("kosong", "empty");

    public static readonly LocalizedText Warnings = new("Perlu dibenahi", "To be mended");
    public static readonly LocalizedText NoWarnings = new("Tidak ada yang perlu dibenahi.", "Nothing needs mending.");
}
