namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>How the program looks: as the device asks, unless people chose something else.</summary>
internal enum Thema
{
    /// <summary>Dark letters on light.</summary>
    Light,

    /// <summary>Light letters on dark.</summary>
    Dark,

    /// <summary>As far apart as a screen can.</summary>
    Contrast,
}
