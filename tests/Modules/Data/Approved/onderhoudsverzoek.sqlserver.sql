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
IF SCHEMA_ID(N'onderhoudsverzoek') IS NULL EXEC(N'CREATE SCHEMA [onderhoudsverzoek];');

CREATE TABLE [onderhoudsverzoek].[Onderhoudsverzoek] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [Onderhoudsoort] nvarchar(10) NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Toelichting] nvarchar(4000) NULL,
    [Status] nvarchar(40) NOT NULL,
    [Melddatum] date NOT NULL,
    [EenheidId] uniqueidentifier NULL,
    [ClusterId] uniqueidentifier NULL,
    [CollectiefObjectId] uniqueidentifier NULL,
    [MelderId] uniqueidentifier NULL,
    [AlternatiefContactgegeven] nvarchar(250) NULL,
    [Communicatiekanaal] nvarchar(10) NULL,
    [Ruimtecode] nvarchar(20) NULL,
    [UitvoeringDoor] nvarchar(100) NULL,
    [Bekwaamheid] nvarchar(10) NULL,
    [Leveranciersnummer] nvarchar(20) NULL,
    [HuurderAkkoordMetKosten] bit NULL,
    [ActieregelId] uniqueidentifier NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NULL,
    [Annuleringsreden] nvarchar(250) NULL,
    [AfgehandeldDoor] nvarchar(100) NULL,
    [AfgehandeldPer] date NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Onderhoudsverzoek] PRIMARY KEY ([Id])
);

CREATE TABLE [onderhoudsverzoek].[Vraagboomknoop] (
    [Id] uniqueidentifier NOT NULL,
    [Code] nvarchar(40) NOT NULL,
    [Naam] nvarchar(100) NOT NULL,
    [Niveau] nvarchar(40) NOT NULL,
    [BovenliggendId] uniqueidentifier NULL,
    [Defectlocatie] nvarchar(10) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Vraagboomknoop] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Vraagboomknoop_Vraagboomknoop_BovenliggendId] FOREIGN KEY ([BovenliggendId]) REFERENCES [onderhoudsverzoek].[Vraagboomknoop] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [onderhoudsverzoek].[GerelateerdVerzoek] (
    [Id] uniqueidentifier NOT NULL,
    [OnderhoudsverzoekId] uniqueidentifier NOT NULL,
    [VerzoekId] uniqueidentifier NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_GerelateerdVerzoek] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GerelateerdVerzoek_Onderhoudsverzoek_OnderhoudsverzoekId] FOREIGN KEY ([OnderhoudsverzoekId]) REFERENCES [onderhoudsverzoek].[Onderhoudsverzoek] ([Id]),
    CONSTRAINT [FK_GerelateerdVerzoek_Onderhoudsverzoek_VerzoekId] FOREIGN KEY ([VerzoekId]) REFERENCES [onderhoudsverzoek].[Onderhoudsverzoek] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [onderhoudsverzoek].[Verrekening] (
    [Id] uniqueidentifier NOT NULL,
    [OnderhoudsverzoekId] uniqueidentifier NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Bedrag] decimal(18,2) NOT NULL,
    [ContactId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Verrekening] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Verrekening_Onderhoudsverzoek_OnderhoudsverzoekId] FOREIGN KEY ([OnderhoudsverzoekId]) REFERENCES [onderhoudsverzoek].[Onderhoudsverzoek] ([Id])
);

CREATE TABLE [onderhoudsverzoek].[VoorkeurAfspraak] (
    [Id] uniqueidentifier NOT NULL,
    [OnderhoudsverzoekId] uniqueidentifier NOT NULL,
    [Datum] date NOT NULL,
    [Dagdeel] nvarchar(40) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_VoorkeurAfspraak] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_VoorkeurAfspraak_Onderhoudsverzoek_OnderhoudsverzoekId] FOREIGN KEY ([OnderhoudsverzoekId]) REFERENCES [onderhoudsverzoek].[Onderhoudsverzoek] ([Id])
);

CREATE TABLE [onderhoudsverzoek].[Defect] (
    [Id] uniqueidentifier NOT NULL,
    [OnderhoudsverzoekId] uniqueidentifier NOT NULL,
    [Omschrijving] nvarchar(250) NOT NULL,
    [Locatie] nvarchar(10) NULL,
    [Oorzaak] nvarchar(10) NULL,
    [AangetroffenOorzaak] nvarchar(10) NULL,
    [VraagboomknoopId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Defect] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Defect_Onderhoudsverzoek_OnderhoudsverzoekId] FOREIGN KEY ([OnderhoudsverzoekId]) REFERENCES [onderhoudsverzoek].[Onderhoudsverzoek] ([Id]),
    CONSTRAINT [FK_Defect_Vraagboomknoop_VraagboomknoopId] FOREIGN KEY ([VraagboomknoopId]) REFERENCES [onderhoudsverzoek].[Vraagboomknoop] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Defect_OnderhoudsverzoekId] ON [onderhoudsverzoek].[Defect] ([OnderhoudsverzoekId]);

CREATE INDEX [IX_Defect_VraagboomknoopId] ON [onderhoudsverzoek].[Defect] ([VraagboomknoopId]);

CREATE UNIQUE INDEX [IX_GerelateerdVerzoek_OnderhoudsverzoekId_VerzoekId] ON [onderhoudsverzoek].[GerelateerdVerzoek] ([OnderhoudsverzoekId], [VerzoekId]);

CREATE INDEX [IX_GerelateerdVerzoek_VerzoekId] ON [onderhoudsverzoek].[GerelateerdVerzoek] ([VerzoekId]);

CREATE INDEX [IX_Onderhoudsverzoek_ActieregelId] ON [onderhoudsverzoek].[Onderhoudsverzoek] ([ActieregelId]);

CREATE INDEX [IX_Onderhoudsverzoek_EenheidId] ON [onderhoudsverzoek].[Onderhoudsverzoek] ([EenheidId]);

CREATE INDEX [IX_Onderhoudsverzoek_LeefbaarheidsdossierId] ON [onderhoudsverzoek].[Onderhoudsverzoek] ([LeefbaarheidsdossierId]);

CREATE UNIQUE INDEX [IX_Onderhoudsverzoek_Nummer] ON [onderhoudsverzoek].[Onderhoudsverzoek] ([Nummer]);

CREATE INDEX [IX_Onderhoudsverzoek_Status_Melddatum] ON [onderhoudsverzoek].[Onderhoudsverzoek] ([Status], [Melddatum]);

CREATE INDEX [IX_Verrekening_OnderhoudsverzoekId] ON [onderhoudsverzoek].[Verrekening] ([OnderhoudsverzoekId]);

CREATE UNIQUE INDEX [IX_VoorkeurAfspraak_OnderhoudsverzoekId_Datum_Dagdeel] ON [onderhoudsverzoek].[VoorkeurAfspraak] ([OnderhoudsverzoekId], [Datum], [Dagdeel]);

CREATE INDEX [IX_Vraagboomknoop_BovenliggendId] ON [onderhoudsverzoek].[Vraagboomknoop] ([BovenliggendId]);

CREATE UNIQUE INDEX [IX_Vraagboomknoop_Code] ON [onderhoudsverzoek].[Vraagboomknoop] ([Code]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122020510_EersteVersie', N'10.0.14');

COMMIT;
GO

