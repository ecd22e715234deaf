namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>How the program looks.</summary>
public enum Thema
{
    /// <summary>Dark letters on light.</summary>
    Light,

    /// <summary>Light letters on dark.</summary>
    Dark,

    /// <summary>As far apart as a screen can.</summary>
    Contrast,
}
