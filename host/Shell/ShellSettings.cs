namespace Leefbaarheid.Host.Shell;

/// <summary>Settings of the section <c>Corporatie</c>.</summary>
internal sealed class ShellSettings
{
    public const string Section = "Corporatie";

    /// <summary>Name of the corporation, as people see it above every page.</summary>
    public string Naam { get; init; } = "";
}
