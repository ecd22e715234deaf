namespace Leefbaarheid.Contracts.Pages;

/// <summary>How a value is shown and entered. The host derives it from the type in the schema and from the name.</summary>
public enum Veldvorm
{
    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>Text of several lines.</summary>
    Meerregelig,

    /// <summary>A code: upper case, no spaces around it.</summary>
    Code,

    /// <summary>A number.</summary>
    Getal,

    /// <summary>An amount in euros.</summary>
    Bedrag,

    /// <summary>A percentage; 50 is fifty per cent.</summary>
    Percentage,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>A time of day.</summary>
    Tijd,

    /// <summary>A moment.</summary>
    Tijdstip,

    /// <summary>Yes or no.</summary>
    JaNee,

    /// <summary>One of fixed values.</summary>
    Keuze,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Telefoon,

    /// <summary>An address to open: of a page, or of a file of the host.</summary>
    Link,

    /// <summary>A file to hand in.</summary>
    Bestand,

    /// <summary>The address of a picture.</summary>
    Afbeelding,

    /// <summary>The key of a record: chosen from a lookup, never typed.</summary>
    Sleutel,
}
