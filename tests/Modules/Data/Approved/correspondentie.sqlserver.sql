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
IF SCHEMA_ID(N'correspondentie') IS NULL EXEC(N'CREATE SCHEMA [correspondentie];');

CREATE TABLE [correspondentie].[Briefsjabloon] (
    [Id] uniqueidentifier NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Taal] nvarchar(20) NOT NULL,
    [VoorMelder] bit NOT NULL,
    [VoorVeroorzaker] bit NOT NULL,
    [VoorContact] bit NOT NULL,
    [Dossiertypen] nvarchar(200) NULL,
    [HuidigeVersie] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    [Code] nvarchar(20) NOT NULL,
    [Omschrijving] nvarchar(100) NOT NULL,
    [Geblokkeerd] bit NOT NULL,
    CONSTRAINT [PK_Briefsjabloon] PRIMARY KEY ([Id])
);

CREATE TABLE [correspondentie].[Brief] (
    [Id] uniqueidentifier NOT NULL,
    [Nummer] nvarchar(20) NOT NULL,
    [SjabloonId] uniqueidentifier NOT NULL,
    [Sjabloonversie] int NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Onderwerp] nvarchar(100) NOT NULL,
    [LeefbaarheidsdossierId] uniqueidentifier NOT NULL,
    [ActieregelId] uniqueidentifier NULL,
    [OnderwerpSoort] nvarchar(60) NULL,
    [OnderwerpId] uniqueidentifier NULL,
    [ContactId] uniqueidentifier NOT NULL,
    [Ontvanger] nvarchar(40) NOT NULL,
    [Vertrouwelijkheid] nvarchar(40) NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Versie] int NOT NULL,
    [VerzondenOp] date NULL,
    [VerzondenDoor] nvarchar(100) NULL,
    [Kanaal] nvarchar(20) NULL,
    [InteractielogpostId] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Brief] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Brief_Briefsjabloon_SjabloonId] FOREIGN KEY ([SjabloonId]) REFERENCES [correspondentie].[Briefsjabloon] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [correspondentie].[Briefsjabloonversie] (
    [Id] uniqueidentifier NOT NULL,
    [SjabloonId] uniqueidentifier NOT NULL,
    [Nummer] int NOT NULL,
    [BestandId] uniqueidentifier NOT NULL,
    [Bestandsnaam] nvarchar(200) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Briefsjabloonversie] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Briefsjabloonversie_Briefsjabloon_SjabloonId] FOREIGN KEY ([SjabloonId]) REFERENCES [correspondentie].[Briefsjabloon] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [correspondentie].[Briefantwoord] (
    [Id] uniqueidentifier NOT NULL,
    [BriefId] uniqueidentifier NOT NULL,
    [Volgorde] int NOT NULL,
    [Veld] nvarchar(40) NOT NULL,
    [Vraag] nvarchar(200) NOT NULL,
    [Antwoord] nvarchar(4000) NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Briefantwoord] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Briefantwoord_Brief_BriefId] FOREIGN KEY ([BriefId]) REFERENCES [correspondentie].[Brief] ([Id])
);

CREATE TABLE [correspondentie].[Briefdocument] (
    [Id] uniqueidentifier NOT NULL,
    [BriefId] uniqueidentifier NOT NULL,
    [Versie] int NOT NULL,
    [BestandId] uniqueidentifier NOT NULL,
    [Sjabloonversie] int NOT NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Briefdocument] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Briefdocument_Brief_BriefId] FOREIGN KEY ([BriefId]) REFERENCES [correspondentie].[Brief] ([Id])
);

CREATE TABLE [correspondentie].[Briefvraag] (
    [Id] uniqueidentifier NOT NULL,
    [SjabloonversieId] uniqueidentifier NOT NULL,
    [Volgorde] int NOT NULL,
    [Veld] nvarchar(40) NOT NULL,
    [Vraag] nvarchar(200) NOT NULL,
    [Soort] nvarchar(40) NOT NULL,
    [Verplicht] bit NOT NULL,
    [Keuzetekst] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [SystemCreatedAt] datetime2 NOT NULL,
    [SystemCreatedBy] nvarchar(100) NOT NULL,
    [SystemModifiedAt] datetime2 NOT NULL,
    [SystemModifiedBy] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Briefvraag] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Briefvraag_Briefsjabloonversie_SjabloonversieId] FOREIGN KEY ([SjabloonversieId]) REFERENCES [correspondentie].[Briefsjabloonversie] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Brief_ActieregelId] ON [correspondentie].[Brief] ([ActieregelId]);

CREATE INDEX [IX_Brief_ContactId] ON [correspondentie].[Brief] ([ContactId]);

CREATE INDEX [IX_Brief_LeefbaarheidsdossierId] ON [correspondentie].[Brief] ([LeefbaarheidsdossierId]);

CREATE UNIQUE INDEX [IX_Brief_Nummer] ON [correspondentie].[Brief] ([Nummer]);

CREATE INDEX [IX_Brief_OnderwerpId] ON [correspondentie].[Brief] ([OnderwerpId]);

CREATE INDEX [IX_Brief_SjabloonId] ON [correspondentie].[Brief] ([SjabloonId]);

CREATE INDEX [IX_Brief_Status_VerzondenOp] ON [correspondentie].[Brief] ([Status], [VerzondenOp]);

CREATE INDEX [IX_Briefantwoord_BriefId] ON [correspondentie].[Briefantwoord] ([BriefId]);

CREATE UNIQUE INDEX [IX_Briefdocument_BestandId] ON [correspondentie].[Briefdocument] ([BestandId]);

CREATE UNIQUE INDEX [IX_Briefdocument_BriefId_Versie] ON [correspondentie].[Briefdocument] ([BriefId], [Versie]);

CREATE UNIQUE INDEX [IX_Briefsjabloon_Code] ON [correspondentie].[Briefsjabloon] ([Code]);

CREATE INDEX [IX_Briefsjabloonversie_BestandId] ON [correspondentie].[Briefsjabloonversie] ([BestandId]);

CREATE UNIQUE INDEX [IX_Briefsjabloonversie_SjabloonId_Nummer] ON [correspondentie].[Briefsjabloonversie] ([SjabloonId], [Nummer]);

CREATE INDEX [IX_Briefvraag_SjabloonversieId] ON [correspondentie].[Briefvraag] ([SjabloonversieId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122115000_EersteVersie', N'10.0.14');

COMMIT;
GO

