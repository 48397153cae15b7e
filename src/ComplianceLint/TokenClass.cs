namespace ComplianceLint;

/// <summary>What a step of a sequence may be instead of terms.</summary>
public enum TokenClass
{
    Number,
    Money,
    Date,
    Time,
    Link,
    Email,
    Mention,
    Hashtag,
    Emoji,
    Word,

    /// <summary>A word that begins with a capital letter.</summary>
    Capitalised,

    /// <summary>A word of two to eight capital letters: <c>KPK</c>, <c>BPJS</c>.</summary>
    Acronym,

    /// <summary>A number with its sign or word: <c>5%</c>, <c>2,3 persen</c>.</summary>
    Percent,

    /// <summary>What stands before a name: <c>Bapak</c>, <c>Ibu</c>, <c>Kak</c>, <c>dr.</c>.</summary>
    Honorific,

    /// <summary>A public office: <c>Bupati</c>, <c>Kepala Dinas Kesehatan</c>.</summary>
    Office,

    /// <summary>
    /// A person, by the shape of the name: a title or an office with one to four capitalised words, or initials with an age, <c>AS (32)</c>.
    /// </summary>
    Person,

    /// <summary>The number of a telephone: <c>0812-3456-7890</c>, <c>(021) 123456</c>.</summary>
    Phone,

    /// <summary>A year that stands for a period, which is no <see cref="Number"/>: <c>tahun 2026</c>, <c>(BPS, 2026)</c>.</summary>
    Year,
}
