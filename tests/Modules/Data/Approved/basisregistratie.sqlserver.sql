IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF SCHEMA_ID(N'basisregistratie') IS NULL EXEC(N'CREATE SCHEMA [basisregistratie];');

CREATE TABLE [basisregistratie].[Cluster] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Begindatum] date NULL,
    [Einddatum] date NULL,
    [BovenliggendId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Cluster] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Cluster_Cluster_BovenliggendId] FOREIGN KEY ([BovenliggendId]) REFERENCES [basisregistratie].[Cluster] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Contact] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Naam] nvarchar(160) NOT NULL,
    [Aanhef] nvarchar(20) NULL,
    [Initialen] nvarchar(20) NULL,
    [Voornaam] nvarchar(50) NULL,
    [Tussenvoegsel] nvarchar(20) NULL,
    [Achternaam] nvarchar(80) NULL,
    [Organisatienaam] nvarchar(120) NULL,
    [Geboortedatum] date NULL,
    [Adres] nvarchar(120) NULL,
    [Straat] nvarchar(80) NULL,
    [Huisnummer] int NULL,
    [Huisletter] nvarchar(1) NULL,
    [Toevoeging] nvarchar(10) NULL,
    [Postcode] nvarchar(7) NULL,
    [Woonplaats] nvarchar(80) NULL,
    [Telefoon] nvarchar(20) NULL,
    [Email] nvarchar(254) NULL,
    [Voorkeurstaal] nvarchar(40) NULL,
    [Communicatievoorkeur] nvarchar(40) NULL,
    [HuishoudenId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Contact] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Contact_Contact_HuishoudenId] FOREIGN KEY ([HuishoudenId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Gebied] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Niveau] nvarchar(40) NOT NULL,
    [BovenliggendId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Gebied] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Gebied_Gebied_BovenliggendId] FOREIGN KEY ([BovenliggendId]) REFERENCES [basisregistratie].[Gebied] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Medewerker] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Functie] nvarchar(60) NULL,
    [Telefoon] nvarchar(20) NULL,
    [Email] nvarchar(254) NULL,
    [Begindatum] date NULL,
    [Einddatum] date NULL,
    [LeidinggevendeId] uniqueidentifier NULL,
    [PlaatsvervangerId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Medewerker] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Medewerker_Medewerker_LeidinggevendeId] FOREIGN KEY ([LeidinggevendeId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Medewerker_Medewerker_PlaatsvervangerId] FOREIGN KEY ([PlaatsvervangerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Referentiewaarde] (
    [Id] uniqueidentifier NOT NULL,
    [Sleutel] nvarchar(224) NOT NULL,
    [Soort] nvarchar(60) NOT NULL,
    [Code] nvarchar(40) NOT NULL,
    [Naam] nvarchar(120) NOT NULL,
    [Omschrijving] nvarchar(4000) NULL,
    [Begindatum] date NULL,
    [Begindatumtekst] nvarchar(20) NULL,
    [Einddatum] date NULL,
    [Einddatumtekst] nvarchar(20) NULL,
    [Bovenliggend] nvarchar(101) NULL,
    [Domein] nvarchar(80) NULL,
    [Bron] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Referentiewaarde] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Team] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Team] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[CollectiefObject] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [ClusterId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_CollectiefObject] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CollectiefObject_Cluster_ClusterId] FOREIGN KEY ([ClusterId]) REFERENCES [basisregistratie].[Cluster] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Eenheid] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Detailsoort] nvarchar(40) NULL,
    [Status] nvarchar(40) NOT NULL,
    [Adres] nvarchar(120) NOT NULL,
    [Straat] nvarchar(80) NOT NULL,
    [Huisnummer] int NOT NULL,
    [Huisletter] nvarchar(1) NULL,
    [Toevoeging] nvarchar(10) NULL,
    [Postcode] nvarchar(7) NOT NULL,
    [Woonplaats] nvarchar(80) NOT NULL,
    [BagId] nvarchar(16) NULL,
    [Bouwjaar] int NULL,
    [GebiedId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Eenheid] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Eenheid_Gebied_GebiedId] FOREIGN KEY ([GebiedId]) REFERENCES [basisregistratie].[Gebied] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Werkgebied] (
    [Id] uniqueidentifier NOT NULL,
    [MedewerkerId] uniqueidentifier NOT NULL,
    [GebiedId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Werkgebied] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Werkgebied_Gebied_GebiedId] FOREIGN KEY ([GebiedId]) REFERENCES [basisregistratie].[Gebied] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Werkgebied_Medewerker_MedewerkerId] FOREIGN KEY ([MedewerkerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Taak] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Type] nvarchar(40) NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Notities] nvarchar(4000) NULL,
    [Status] nvarchar(40) NOT NULL,
    [Prioriteit] nvarchar(40) NOT NULL,
    [Datum] date NOT NULL,
    [Vervaldatum] date NULL,
    [ContactId] uniqueidentifier NULL,
    [TeamId] uniqueidentifier NULL,
    [MedewerkerId] uniqueidentifier NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NULL,
    [ActieregelId] uniqueidentifier NULL,
    [Gesloten] bit NOT NULL,
    [DatumGesloten] date NULL,
    [VoltooidDoorId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Taak] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Taak_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Taak_Medewerker_MedewerkerId] FOREIGN KEY ([MedewerkerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Taak_Medewerker_VoltooidDoorId] FOREIGN KEY ([VoltooidDoorId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Taak_Team_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [basisregistratie].[Team] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Teamlid] (
    [Id] uniqueidentifier NOT NULL,
    [TeamId] uniqueidentifier NOT NULL,
    [MedewerkerId] uniqueidentifier NOT NULL,
    [Begindatum] date NOT NULL,
    [Einddatum] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Teamlid] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Teamlid_Medewerker_MedewerkerId] FOREIGN KEY ([MedewerkerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Teamlid_Team_TeamId] FOREIGN KEY ([TeamId]) REFERENCES [basisregistratie].[Team] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Clustereenheid] (
    [Id] uniqueidentifier NOT NULL,
    [ClusterId] uniqueidentifier NOT NULL,
    [EenheidId] uniqueidentifier NOT NULL,
    [Begindatum] date NOT NULL,
    [Einddatum] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Clustereenheid] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Clustereenheid_Cluster_ClusterId] FOREIGN KEY ([ClusterId]) REFERENCES [basisregistratie].[Cluster] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Clustereenheid_Eenheid_EenheidId] FOREIGN KEY ([EenheidId]) REFERENCES [basisregistratie].[Eenheid] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Eenheidobject] (
    [Id] uniqueidentifier NOT NULL,
    [EenheidId] uniqueidentifier NOT NULL,
    [CollectiefObjectId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Eenheidobject] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Eenheidobject_CollectiefObject_CollectiefObjectId] FOREIGN KEY ([CollectiefObjectId]) REFERENCES [basisregistratie].[CollectiefObject] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Eenheidobject_Eenheid_EenheidId] FOREIGN KEY ([EenheidId]) REFERENCES [basisregistratie].[Eenheid] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Relatierol] (
    [Id] uniqueidentifier NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [EenheidId] uniqueidentifier NOT NULL,
    [Rol] nvarchar(40) NOT NULL,
    [Begindatum] date NOT NULL,
    [Einddatum] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Relatierol] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Relatierol_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Relatierol_Eenheid_EenheidId] FOREIGN KEY ([EenheidId]) REFERENCES [basisregistratie].[Eenheid] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Signalering] (
    [Id] uniqueidentifier NOT NULL,
    [ContactId] uniqueidentifier NULL,
    [EenheidId] uniqueidentifier NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Detailsoort] nvarchar(40) NULL,
    [Toelichting] nvarchar(500) NULL,
    [Begindatum] date NOT NULL,
    [Einddatum] date NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Signalering] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Signalering_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Signalering_Eenheid_EenheidId] FOREIGN KEY ([EenheidId]) REFERENCES [basisregistratie].[Eenheid] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Interactielogpost] (
    [Id] uniqueidentifier NOT NULL,
    [Volgnummer] nvarchar(20) NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [Tijdstip] datetime2 NOT NULL,
    [Onderwerp] nvarchar(150) NOT NULL,
    [Notitie] nvarchar(4000) NULL,
    [Richting] nvarchar(40) NOT NULL,
    [Kanaal] nvarchar(40) NOT NULL,
    [Initiator] nvarchar(40) NOT NULL,
    [MedewerkerId] uniqueidentifier NULL,
    [TaakId] uniqueidentifier NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NULL,
    [ActieregelId] uniqueidentifier NULL,
    [Geannuleerd] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Interactielogpost] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Interactielogpost_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Interactielogpost_Medewerker_MedewerkerId] FOREIGN KEY ([MedewerkerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Interactielogpost_Taak_TaakId] FOREIGN KEY ([TaakId]) REFERENCES [basisregistratie].[Taak] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Cluster_BovenliggendId] ON [basisregistratie].[Cluster] ([BovenliggendId]);

CREATE UNIQUE INDEX [IX_Cluster_Code] ON [basisregistratie].[Cluster] ([Code]);

CREATE INDEX [IX_Clustereenheid_ClusterId] ON [basisregistratie].[Clustereenheid] ([ClusterId]);

CREATE INDEX [IX_Clustereenheid_EenheidId_ClusterId] ON [basisregistratie].[Clustereenheid] ([EenheidId], [ClusterId]);

CREATE INDEX [IX_CollectiefObject_ClusterId] ON [basisregistratie].[CollectiefObject] ([ClusterId]);

CREATE UNIQUE INDEX [IX_CollectiefObject_Nummer] ON [basisregistratie].[CollectiefObject] ([Nummer]);

CREATE INDEX [IX_Contact_HuishoudenId] ON [basisregistratie].[Contact] ([HuishoudenId]);

CREATE INDEX [IX_Contact_Naam] ON [basisregistratie].[Contact] ([Naam]);

CREATE UNIQUE INDEX [IX_Contact_Nummer] ON [basisregistratie].[Contact] ([Nummer]);

CREATE INDEX [IX_Eenheid_GebiedId] ON [basisregistratie].[Eenheid] ([GebiedId]);

CREATE UNIQUE INDEX [IX_Eenheid_Nummer] ON [basisregistratie].[Eenheid] ([Nummer]);

CREATE INDEX [IX_Eenheid_Postcode_Huisnummer] ON [basisregistratie].[Eenheid] ([Postcode], [Huisnummer]);

CREATE INDEX [IX_Eenheidobject_CollectiefObjectId] ON [basisregistratie].[Eenheidobject] ([CollectiefObjectId]);

CREATE UNIQUE INDEX [IX_Eenheidobject_EenheidId_CollectiefObjectId] ON [basisregistratie].[Eenheidobject] ([EenheidId], [CollectiefObjectId]);

CREATE INDEX [IX_Gebied_BovenliggendId] ON [basisregistratie].[Gebied] ([BovenliggendId]);

CREATE UNIQUE INDEX [IX_Gebied_Code] ON [basisregistratie].[Gebied] ([Code]);

CREATE INDEX [IX_Interactielogpost_ActieregelId] ON [basisregistratie].[Interactielogpost] ([ActieregelId]);

CREATE INDEX [IX_Interactielogpost_ContactId_Tijdstip] ON [basisregistratie].[Interactielogpost] ([ContactId], [Tijdstip]);

CREATE INDEX [IX_Interactielogpost_LeefbaarheidsdossierId] ON [basisregistratie].[Interactielogpost] ([LeefbaarheidsdossierId]);

CREATE INDEX [IX_Interactielogpost_MedewerkerId] ON [basisregistratie].[Interactielogpost] ([MedewerkerId]);

CREATE INDEX [IX_Interactielogpost_TaakId] ON [basisregistratie].[Interactielogpost] ([TaakId]);

CREATE UNIQUE INDEX [IX_Interactielogpost_Volgnummer] ON [basisregistratie].[Interactielogpost] ([Volgnummer]);

CREATE UNIQUE INDEX [IX_Medewerker_Code] ON [basisregistratie].[Medewerker] ([Code]);

CREATE INDEX [IX_Medewerker_LeidinggevendeId] ON [basisregistratie].[Medewerker] ([LeidinggevendeId]);

CREATE INDEX [IX_Medewerker_PlaatsvervangerId] ON [basisregistratie].[Medewerker] ([PlaatsvervangerId]);

CREATE UNIQUE INDEX [IX_Referentiewaarde_Sleutel] ON [basisregistratie].[Referentiewaarde] ([Sleutel]);

CREATE INDEX [IX_Referentiewaarde_Soort_Code] ON [basisregistratie].[Referentiewaarde] ([Soort], [Code]);

CREATE INDEX [IX_Relatierol_ContactId] ON [basisregistratie].[Relatierol] ([ContactId]);

CREATE INDEX [IX_Relatierol_EenheidId_Rol] ON [basisregistratie].[Relatierol] ([EenheidId], [Rol]);

CREATE INDEX [IX_Signalering_ContactId] ON [basisregistratie].[Signalering] ([ContactId]);

CREATE INDEX [IX_Signalering_EenheidId] ON [basisregistratie].[Signalering] ([EenheidId]);

CREATE INDEX [IX_Signalering_Einddatum] ON [basisregistratie].[Signalering] ([Einddatum]);

CREATE INDEX [IX_Taak_ActieregelId] ON [basisregistratie].[Taak] ([ActieregelId]);

CREATE INDEX [IX_Taak_ContactId] ON [basisregistratie].[Taak] ([ContactId]);

CREATE INDEX [IX_Taak_LeefbaarheidsdossierId] ON [basisregistratie].[Taak] ([LeefbaarheidsdossierId]);

CREATE INDEX [IX_Taak_MedewerkerId_Gesloten] ON [basisregistratie].[Taak] ([MedewerkerId], [Gesloten]);

CREATE UNIQUE INDEX [IX_Taak_Nummer] ON [basisregistratie].[Taak] ([Nummer]);

CREATE INDEX [IX_Taak_TeamId_Gesloten] ON [basisregistratie].[Taak] ([TeamId], [Gesloten]);

CREATE INDEX [IX_Taak_VoltooidDoorId] ON [basisregistratie].[Taak] ([VoltooidDoorId]);

CREATE UNIQUE INDEX [IX_Team_Code] ON [basisregistratie].[Team] ([Code]);

CREATE INDEX [IX_Teamlid_MedewerkerId_TeamId] ON [basisregistratie].[Teamlid] ([MedewerkerId], [TeamId]);

CREATE INDEX [IX_Teamlid_TeamId] ON [basisregistratie].[Teamlid] ([TeamId]);

CREATE INDEX [IX_Werkgebied_GebiedId] ON [basisregistratie].[Werkgebied] ([GebiedId]);

CREATE UNIQUE INDEX [IX_Werkgebied_MedewerkerId_GebiedId] ON [basisregistratie].[Werkgebied] ([MedewerkerId], [GebiedId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122020453_EersteVersie', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [basisregistratie].[Taak] ADD [OrganisatortaakId] uniqueidentifier NULL;

ALTER TABLE [basisregistratie].[Interactielogpost] ADD [SjabloonId] uniqueidentifier NULL;

ALTER TABLE [basisregistratie].[Interactielogpost] ADD [ToonInKlantportaal] bit NOT NULL DEFAULT CAST(0 AS bit);

CREATE TABLE [basisregistratie].[Interactiesjabloon] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Groep] nvarchar(50) NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Richting] nvarchar(40) NOT NULL,
    [Kanaal] nvarchar(40) NOT NULL,
    [Initiator] nvarchar(40) NOT NULL,
    [ToonInKlantportaal] bit NOT NULL,
    [TaakAanmaken] bit NOT NULL,
    [Taakomschrijving] nvarchar(250) NULL,
    [Taaktermijn] int NULL,
    [StandaardTeamId] uniqueidentifier NULL,
    [Geblokkeerd] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Interactiesjabloon] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Interactiesjabloon_Team_StandaardTeamId] FOREIGN KEY ([StandaardTeamId]) REFERENCES [basisregistratie].[Team] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Taak_OrganisatortaakId] ON [basisregistratie].[Taak] ([OrganisatortaakId]);

CREATE INDEX [IX_Interactielogpost_SjabloonId] ON [basisregistratie].[Interactielogpost] ([SjabloonId]);

CREATE UNIQUE INDEX [IX_Interactiesjabloon_Code] ON [basisregistratie].[Interactiesjabloon] ([Code]);

CREATE INDEX [IX_Interactiesjabloon_StandaardTeamId] ON [basisregistratie].[Interactiesjabloon] ([StandaardTeamId]);

ALTER TABLE [basisregistratie].[Interactielogpost] ADD CONSTRAINT [FK_Interactielogpost_Interactiesjabloon_SjabloonId] FOREIGN KEY ([SjabloonId]) REFERENCES [basisregistratie].[Interactiesjabloon] ([Id]) ON DELETE NO ACTION;

ALTER TABLE [basisregistratie].[Taak] ADD CONSTRAINT [FK_Taak_Taak_OrganisatortaakId] FOREIGN KEY ([OrganisatortaakId]) REFERENCES [basisregistratie].[Taak] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122091147_ContactmomentenEnDeelnemers', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Signaal] (
    [Id] uniqueidentifier NOT NULL,
    [Sleutel] nvarchar(100) NOT NULL,
    [Soort] nvarchar(100) NOT NULL,
    [Soortnaam] nvarchar(100) NOT NULL,
    [Moment] nvarchar(40) NOT NULL,
    [Datum] date NOT NULL,
    [Tekst] nvarchar(300) NOT NULL,
    [OnderwerpSoort] nvarchar(100) NOT NULL,
    [OnderwerpId] uniqueidentifier NOT NULL,
    [Pagina] nvarchar(100) NULL,
    [PaginaId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Signaal] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Signaalontvanger] (
    [Id] uniqueidentifier NOT NULL,
    [SignaalId] uniqueidentifier NOT NULL,
    [MedewerkerId] uniqueidentifier NOT NULL,
    [GelezenOp] datetime2 NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Signaalontvanger] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Signaalontvanger_Medewerker_MedewerkerId] FOREIGN KEY ([MedewerkerId]) REFERENCES [basisregistratie].[Medewerker] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Signaalontvanger_Signaal_SignaalId] FOREIGN KEY ([SignaalId]) REFERENCES [basisregistratie].[Signaal] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Signaal_OnderwerpId] ON [basisregistratie].[Signaal] ([OnderwerpId]);

CREATE UNIQUE INDEX [IX_Signaal_Sleutel] ON [basisregistratie].[Signaal] ([Sleutel]);

CREATE INDEX [IX_Signaalontvanger_MedewerkerId_GelezenOp] ON [basisregistratie].[Signaalontvanger] ([MedewerkerId], [GelezenOp]);

CREATE UNIQUE INDEX [IX_Signaalontvanger_SignaalId_MedewerkerId] ON [basisregistratie].[Signaalontvanger] ([SignaalId], [MedewerkerId]);

CREATE INDEX [IX_Signaalontvanger_SystemCreatedAt] ON [basisregistratie].[Signaalontvanger] ([SystemCreatedAt]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122112423_Signalen', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Bijlage] (
    [Id] uniqueidentifier NOT NULL,
    [Onderwerpsoort] nvarchar(100) NOT NULL,
    [OnderwerpId] uniqueidentifier NOT NULL,
    [Titel] nvarchar(150) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Vertrouwelijkheid] nvarchar(40) NOT NULL,
    [Ontvangstdatum] date NULL,
    [Registratiedatum] date NOT NULL,
    [Auteur] nvarchar(100) NULL,
    [Versienummer] int NOT NULL,
    [BestandId] uniqueidentifier NOT NULL,
    [Bestandsnaam] nvarchar(200) NOT NULL,
    [Mediatype] nvarchar(100) NOT NULL,
    [Grootte] bigint NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Verwijderd] bit NOT NULL,
    [VerwijderdOp] datetime2 NULL,
    [VerwijderdDoor] nvarchar(100) NULL,
    [Verwijderreden] nvarchar(250) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Bijlage] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Bijlageversie] (
    [Id] uniqueidentifier NOT NULL,
    [BijlageId] uniqueidentifier NOT NULL,
    [Versienummer] int NOT NULL,
    [BestandId] uniqueidentifier NOT NULL,
    [Bestandsnaam] nvarchar(200) NOT NULL,
    [Mediatype] nvarchar(100) NOT NULL,
    [Grootte] bigint NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Bijlageversie] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Bijlageversie_Bijlage_BijlageId] FOREIGN KEY ([BijlageId]) REFERENCES [basisregistratie].[Bijlage] ([Id]) ON DELETE NO ACTION
);

CREATE UNIQUE INDEX [IX_Bijlage_BestandId] ON [basisregistratie].[Bijlage] ([BestandId]);

CREATE INDEX [IX_Bijlage_OnderwerpId] ON [basisregistratie].[Bijlage] ([OnderwerpId]);

CREATE UNIQUE INDEX [IX_Bijlageversie_BestandId] ON [basisregistratie].[Bijlageversie] ([BestandId]);

CREATE UNIQUE INDEX [IX_Bijlageversie_BijlageId_Versienummer] ON [basisregistratie].[Bijlageversie] ([BijlageId], [Versienummer]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122120514_Bijlagen', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Inzageverzoek] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [OntvangenOp] date NOT NULL,
    [UiterlijkOp] date NOT NULL,
    [BeantwoordOp] date NOT NULL,
    [AantalGegevens] int NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [GegevensId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Inzageverzoek] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Inzageverzoek_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Inzageverzoek_ContactId] ON [basisregistratie].[Inzageverzoek] ([ContactId]);

CREATE INDEX [IX_Inzageverzoek_DocumentId] ON [basisregistratie].[Inzageverzoek] ([DocumentId]);

CREATE INDEX [IX_Inzageverzoek_GegevensId] ON [basisregistratie].[Inzageverzoek] ([GegevensId]);

CREATE UNIQUE INDEX [IX_Inzageverzoek_Nummer] ON [basisregistratie].[Inzageverzoek] ([Nummer]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123013451_Inzageverzoeken', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Bewaarbeleid] (
    [Id] uniqueidentifier NOT NULL,
    [Soort] nvarchar(100) NOT NULL,
    [Dossiertype] nvarchar(20) NOT NULL,
    [Afhandelingsreden] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Termijn] nvarchar(32) NOT NULL,
    [Startgebeurtenis] nvarchar(40) NOT NULL,
    [Actie] nvarchar(40) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Bewaarbeleid] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Bewaarronde] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Peildatum] date NOT NULL,
    [Volledig] bit NOT NULL,
    [AkkoordDoor] nvarchar(100) NULL,
    [AkkoordOp] datetime2 NULL,
    [UitgevoerdOp] datetime2 NULL,
    [AantalGepland] int NOT NULL,
    [AantalUitgevoerd] int NOT NULL,
    [AantalOvergeslagen] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Bewaarronde] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Vernietiging] (
    [Id] uniqueidentifier NOT NULL,
    [Soort] nvarchar(100) NOT NULL,
    [ZaakId] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(40) NOT NULL,
    [Dossiertype] nvarchar(20) NOT NULL,
    [Afhandelingsreden] nvarchar(20) NOT NULL,
    [Actie] nvarchar(40) NOT NULL,
    [Beleid] nvarchar(250) NOT NULL,
    [VervaltOp] date NOT NULL,
    [AantalGegevens] int NOT NULL,
    [Ronde] nvarchar(20) NOT NULL,
    [Datum] date NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Vernietiging] PRIMARY KEY ([Id])
);

CREATE TABLE [basisregistratie].[Bewaarregel] (
    [Id] uniqueidentifier NOT NULL,
    [BewaarrondeId] uniqueidentifier NOT NULL,
    [Volgnummer] int NOT NULL,
    [Soort] nvarchar(100) NOT NULL,
    [ZaakId] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(40) NOT NULL,
    [Dossiertype] nvarchar(20) NOT NULL,
    [Afhandelingsreden] nvarchar(20) NOT NULL,
    [AfgehandeldPer] date NOT NULL,
    [BeleidId] uniqueidentifier NOT NULL,
    [Beleid] nvarchar(250) NOT NULL,
    [Termijn] nvarchar(32) NOT NULL,
    [Actie] nvarchar(40) NOT NULL,
    [Startgebeurtenis] nvarchar(40) NOT NULL,
    [Startdatum] date NOT NULL,
    [VervaltOp] date NOT NULL,
    [AantalGegevens] int NOT NULL,
    [Vingerafdruk] nvarchar(64) NOT NULL,
    [Uitkomst] nvarchar(40) NOT NULL,
    [Bezwaar] nvarchar(40) NULL,
    [UitgevoerdOp] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Bewaarregel] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Bewaarregel_Bewaarronde_BewaarrondeId] FOREIGN KEY ([BewaarrondeId]) REFERENCES [basisregistratie].[Bewaarronde] ([Id]) ON DELETE NO ACTION
);

CREATE UNIQUE INDEX [IX_Bewaarbeleid_Soort_Dossiertype_Afhandelingsreden] ON [basisregistratie].[Bewaarbeleid] ([Soort], [Dossiertype], [Afhandelingsreden]);

CREATE INDEX [IX_Bewaarregel_BewaarrondeId_Uitkomst] ON [basisregistratie].[Bewaarregel] ([BewaarrondeId], [Uitkomst]);

CREATE UNIQUE INDEX [IX_Bewaarregel_BewaarrondeId_Volgnummer] ON [basisregistratie].[Bewaarregel] ([BewaarrondeId], [Volgnummer]);

CREATE UNIQUE INDEX [IX_Bewaarronde_Nummer] ON [basisregistratie].[Bewaarronde] ([Nummer]);

CREATE INDEX [IX_Bewaarronde_Status] ON [basisregistratie].[Bewaarronde] ([Status]);

CREATE INDEX [IX_Vernietiging_Datum] ON [basisregistratie].[Vernietiging] ([Datum]);

CREATE UNIQUE INDEX [IX_Vernietiging_ZaakId] ON [basisregistratie].[Vernietiging] ([ZaakId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123043153_Bewaren', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Registeruitgave] (
    [Id] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    [AantalRegels] int NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Registeruitgave] PRIMARY KEY ([Id])
);

CREATE INDEX [IX_Registeruitgave_DocumentId] ON [basisregistratie].[Registeruitgave] ([DocumentId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123051736_Verwerkingsregister', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [basisregistratie].[Correctieverzoek] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [OntvangenOp] date NOT NULL,
    [UiterlijkOp] date NOT NULL,
    [Indiener] nvarchar(40) NOT NULL,
    [Vertegenwoordiger] nvarchar(160) NULL,
    [Toelichting] nvarchar(4000) NULL,
    [Beperken] bit NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [AantalRegels] int NOT NULL,
    [AantalToegewezen] int NOT NULL,
    [VerlengdOp] date NULL,
    [Verlengingsreden] nvarchar(4000) NULL,
    [Besluit] nvarchar(40) NULL,
    [BeslotenOp] date NULL,
    [Motivering] nvarchar(4000) NULL,
    [AfgeslotenOp] date NULL,
    [DocumentId] uniqueidentifier NULL,
    [Verklaring] nvarchar(4000) NULL,
    [VerklaringbestandId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Correctieverzoek] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Correctieverzoek_Contact_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [basisregistratie].[Contact] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Correctieontvanger] (
    [Id] uniqueidentifier NOT NULL,
    [CorrectieverzoekId] uniqueidentifier NOT NULL,
    [Naam] nvarchar(200) NOT NULL,
    [Wat] nvarchar(500) NOT NULL,
    [Op] date NOT NULL,
    [IsPersoon] bit NOT NULL,
    [GeinformeerdOp] date NULL,
    [NietGeinformeerdOmdat] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Correctieontvanger] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Correctieontvanger_Correctieverzoek_CorrectieverzoekId] FOREIGN KEY ([CorrectieverzoekId]) REFERENCES [basisregistratie].[Correctieverzoek] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [basisregistratie].[Correctieregel] (
    [Id] uniqueidentifier NOT NULL,
    [CorrectieverzoekId] uniqueidentifier NOT NULL,
    [Groep] nvarchar(200) NOT NULL,
    [Recordsoort] nvarchar(100) NOT NULL,
    [RecordId] uniqueidentifier NOT NULL,
    [Titel] nvarchar(200) NOT NULL,
    [Veld] nvarchar(200) NOT NULL,
    [OudeWaarde] nvarchar(max) NULL,
    [GewensteWaarde] nvarchar(4000) NULL,
    [Toelichting] nvarchar(4000) NULL,
    [Oordeel] nvarchar(40) NOT NULL,
    [Motivering] nvarchar(4000) NULL,
    [Uitgevoerd] bit NOT NULL,
    [NieuweWaarde] nvarchar(max) NULL,
    [VastgelegdOp] datetime2 NOT NULL,
    [Vingerafdruk] nvarchar(64) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Correctieregel] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Correctieregel_Correctieverzoek_CorrectieverzoekId] FOREIGN KEY ([CorrectieverzoekId]) REFERENCES [basisregistratie].[Correctieverzoek] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Correctieontvanger_CorrectieverzoekId] ON [basisregistratie].[Correctieontvanger] ([CorrectieverzoekId]);

CREATE INDEX [IX_Correctieregel_CorrectieverzoekId] ON [basisregistratie].[Correctieregel] ([CorrectieverzoekId]);

CREATE INDEX [IX_Correctieregel_RecordId] ON [basisregistratie].[Correctieregel] ([RecordId]);

CREATE INDEX [IX_Correctieverzoek_ContactId_Status] ON [basisregistratie].[Correctieverzoek] ([ContactId], [Status]);

CREATE INDEX [IX_Correctieverzoek_DocumentId] ON [basisregistratie].[Correctieverzoek] ([DocumentId]);

CREATE UNIQUE INDEX [IX_Correctieverzoek_Nummer] ON [basisregistratie].[Correctieverzoek] ([Nummer]);

CREATE INDEX [IX_Correctieverzoek_VerklaringbestandId] ON [basisregistratie].[Correctieverzoek] ([VerklaringbestandId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123080649_Correctieverzoeken', N'10.0.14');

COMMIT;
GO

