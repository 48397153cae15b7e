namespace ComplianceLint.Workspace.Changes;

/// <summary>The messages about changes, in both languages, each with a way out.</summary>
internal static class ChangeFailures
{
    public static LocalizedText NoGit { get; } = new(
        "git tidak ditemukan di PATH; pasang git, atau kirim perubahannya dengan --diff - (diff terpadu di masukan standar).",
        "git is not in the PATH; install git, or give the changes with --diff - (a unified diff on standard input).");

    public static LocalizedText NoRepository { get; } = new(
        "Folder ini tidak berada di dalam repositori git; jalankan di dalamnya, atau kirim perubahannya dengan --diff -.",
        "This folder is in no git repository; run inside one, or give the changes with --diff -.");

    public static LocalizedText NoWorkingTree { get; } = new(
        "Repositori git ini tidak memuat berkas kerja (bare, atau folder .git); jalankan di salinan kerjanya.",
        "This git repository has no working tree (it is bare, or this is the folder .git); run in a checkout.");

    public static LocalizedText CombinedDiff { get; } = new(
        "Diff gabungan dari sebuah merge tidak menyebut satu keadaan lama; buat diff dua arah, misalnya git diff main...HEAD.",
        "The combined diff of a merge names no single old state; make a two-way diff, such as git diff main...HEAD.");

    public static LocalizedText BrokenDiff { get; } = new(
        "Diff ini terpotong atau rusak; buat ulang, misalnya dengan git diff --no-color.",
        "This diff is cut off or damaged; make it again, for example with git diff --no-color.");

    public static LocalizedText NoDiff { get; } = new(
        "Masukan ini bukan diff terpadu; buat misalnya dengan git diff --no-color (tanpa --stat).",
        "This input is no unified diff; make one with git diff --no-color, for example (without --stat).");

    public static LocalizedText GitSays(string complaint) => new(
        $"git tidak dapat menjawab: “{complaint}”. Jalankan git status di folder ini untuk melihat sebabnya.",
        $"git cannot answer: “{complaint}”. Run git status in this folder to see why.");

    public static LocalizedText NoReference(string reference) => new(
        $"--since memerlukan cabang, tag, atau commit; “{reference}” bukan nama yang sah.",
        $"--since takes a branch, a tag or a commit; “{reference}” is no such name.");

    public static LocalizedText UnknownReference(string reference, bool isShallow)
    {
        var (id, en) = isShallow
            ? ("Riwayat di sini terpotong (shallow): ambil seluruhnya dengan git fetch --unshallow, atau fetch-depth: 0 di alur CI.",
                "The history here is cut short (shallow): get all of it with git fetch --unshallow, or fetch-depth: 0 in the workflow.")
            : ("Periksa ejaannya dengan git branch --all, atau ambil dengan git fetch. Rentang seperti a..b tidak diterima: sebut a.",
                "Check its spelling with git branch --all, or get it with git fetch. A range such as a..b is not taken: name a.");
        return new($"Tidak ada commit “{reference}” di repositori ini. {id}", $"This repository has no commit “{reference}”. {en}");
    }

    public static LocalizedText NoCommonCommit(string reference, bool isShallow)
    {
        var (id, en) = isShallow
            ? ("Riwayat di sini terpotong (shallow): ambil seluruhnya dengan git fetch --unshallow, atau fetch-depth: 0 di alur CI.",
                "The history here is cut short (shallow): get all of it with git fetch --unshallow, or fetch-depth: 0 in the workflow.")
            : ("Sebut commit yang menjadi pangkal cabang ini; untuk repositori tanpa commit pakai --staged.",
                "Name a commit that this branch grew from; in a repository without commits use --staged.");
        return new($"“{reference}” dan HEAD tidak berpangkal pada commit yang sama. {id}", $"“{reference}” and HEAD have no commit in common. {en}");
    }

    public static Failure Of(LocalizedText fault) => new(EngineRules.UnknownChanges, ".", fault);

    public static Failure Conflict(string path) => new(EngineRules.UnknownChanges, path, new(
        "Berkas ini masih dalam konflik merge; selesaikan, lalu git add.", "This file is still in a merge conflict; resolve it, then git add it."));

    public static Failure NotHere(string path) => new(EngineRules.UnknownChanges, path, new(
        "Perubahan menyebut berkas ini, tetapi berkasnya tidak ada di sini; jalankan di salinan kerja yang memuat perubahan itu.",
        "The change names this file, but it is not here; run in the checkout that holds the change."));

    public static Failure Outside(string path) => new(EngineRules.UnknownChanges, path, new(
        "Jalur ini berada di luar repositori tempat perubahan dicari; jalankan di dalam repositorinya.",
        "This path is outside of the repository in which changes are looked for; run inside its repository."));

    public static Failure OtherText(string path, int line) => new(EngineRules.UnknownChanges, path, new(
        "Isi baris ini lain daripada yang dikatakan diff; buat ulang diff dari berkas yang sekarang.",
        "This line is not what the diff says it is; make the diff again from the files as they are."), new LinePosition(line, 1));
}
