namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// What kind of data a field holds, in Business Central's classes. It drives the inzageverzoek, anonymisation and the audit log.
/// </summary>
public enum DataClassification
{
    /// <summary>Content that the corporation records about its work, without personal data.</summary>
    CustomerContent,

    /// <summary>Data that identifies a person: names, addresses, telephone numbers, free text about people.</summary>
    EndUserIdentifiableInformation,

    /// <summary>Keys that lead to a person only together with other data.</summary>
    EndUserPseudonymousIdentifiers,

    /// <summary>Data about the corporation or its partners as organisations.</summary>
    OrganizationIdentifiableInformation,

    /// <summary>Data that the program keeps for itself: keys, versions, time stamps.</summary>
    SystemMetadata,
}
