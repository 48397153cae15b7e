using System.Text;
using ComplianceLint.UnicodeTables;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: ComplianceLint.UnicodeTables OUTPUT.cs");
    return 2;
}

// Without ICU Normalize gives back what it gets, and the tables would say that nothing ever decomposes.
if (!string.Equals("ﬁ".Normalize(NormalizationForm.FormKC), "fi", StringComparison.Ordinal)) return 1;

// Two builds may write the same tables at the same time: each writes its own file and moves it into place.
var temporary = $"{path}.{Environment.ProcessId}";
File.WriteAllText(temporary, TableWriter.Write(NormalizationData.Read()));
File.Move(temporary, path, overwrite: true);
return 0;
