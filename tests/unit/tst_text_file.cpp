// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <memory>

using namespace netmoth::config;

class TextFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savingReplacesTheTextAndKeepsTheMode();
    void newFileIsReadableByAll();
    void changeOnDiskIsNoticed();
    void removalOnDiskIsNoticed();
    void readOnlyFileIsSaidSo();
    void symbolicLinkStaysOne();
    void missingFolderIsOneSentence();
    void fullDiskLeavesTheOldText();
    void fifoIsRefusedWithoutWaiting();
    void readingStopsAtTheLimit();

private:
    [[nodiscard]] std::string path(const char* name) const { return m_folder->filePath(name).toStdString(); }
    [[nodiscard]] QByteArray contents(const char* name) const;
    void put(const char* name, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TextFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TextFileTest::contents(const char* name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void TextFileTest::put(const char* name, const QByteArray& text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TextFileTest::savingReplacesTheTextAndKeepsTheMode()
{
    put("c.yml", "old");
    QCOMPARE(::chmod(path("c.yml").c_str(), 0640), 0);
    QVERIFY(saveAtomically(path("c.yml"), "new\n", "old").has_value());
    QCOMPARE(contents("c.yml"), QByteArray("new\n"));
    struct stat status = {};
    QCOMPARE(::stat(path("c.yml").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"c.yml"});
}

void TextFileTest::newFileIsReadableByAll()
{
    QVERIFY(saveAtomically(path("new.yml"), "a: 1\n", std::nullopt).has_value());
    QCOMPARE(contents("new.yml"), QByteArray("a: 1\n"));
    struct stat status = {};
    QCOMPARE(::stat(path("new.yml").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0644U);
}

void TextFileTest::changeOnDiskIsNoticed()
{
    for (const char* other : {"someone else", "old plus", "ol", ""}) {
        put("c.yml", other);
        const auto saved = saveAtomically(path("c.yml"), "mine", "old");
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().problem, SaveProblem::ChangedOnDisk);
        QVERIFY(QByteArray::fromStdString(saved.error().sentence).contains("c.yml: it was changed on disk"));
        QCOMPARE(contents("c.yml"), QByteArray(other));
    }
}

void TextFileTest::removalOnDiskIsNoticed()
{
    const auto saved = saveAtomically(path("gone.yml"), "mine", "old");
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().problem, SaveProblem::ChangedOnDisk);
    QVERIFY(QByteArray::fromStdString(saved.error().sentence).contains("it was removed"));
    QVERIFY(!QFileInfo::exists(m_folder->filePath("gone.yml")));
}

void TextFileTest::readOnlyFileIsSaidSo()
{
    put("c.yml", "old");
    QVERIFY(maySave(path("c.yml")) && maySave(path("new.yml")) && !maySave(path("nowhere/c.yml")));
    QCOMPARE(::chmod(path("c.yml").c_str(), 0444), 0);
    QVERIFY(!maySave(path("c.yml")));
    const auto saved = saveAtomically(path("c.yml"), "mine", "old");
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().problem, SaveProblem::ReadOnly);
    QVERIFY(
        QByteArray::fromStdString(saved.error().sentence).contains("Permission denied; save it under another name"));
    QCOMPARE(contents("c.yml"), QByteArray("old"));
}

void TextFileTest::symbolicLinkStaysOne()
{
    put("real.yml", "old");
    QCOMPARE(::symlink("real.yml", path("link.yml").c_str()), 0);
    QVERIFY(saveAtomically(path("link.yml"), "new", "old").has_value());
    QVERIFY(QFileInfo(m_folder->filePath("link.yml")).isSymLink());
    QCOMPARE(contents("real.yml"), QByteArray("new"));
}

void TextFileTest::missingFolderIsOneSentence()
{
    const auto saved = saveAtomically(path("nowhere/c.yml"), "mine", std::nullopt);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().problem, SaveProblem::System);
    QVERIFY(QByteArray::fromStdString(saved.error().sentence).contains("No such file or directory"));
}

void TextFileTest::fullDiskLeavesTheOldText()
{
    // A file larger than RLIMIT_FSIZE fails as a full disk does, in the middle of the write.
    put("c.yml", "old");
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {4096, before.rlim_max};
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveAtomically(path("c.yml"), std::string(10000, 'x'), "old");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, oldHandler);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().problem, SaveProblem::System);
    QVERIFY(QByteArray::fromStdString(saved.error().sentence).contains("the file is unchanged"));
    QCOMPARE(contents("c.yml"), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"c.yml"});
}

void TextFileTest::fifoIsRefusedWithoutWaiting()
{
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    const auto text = readTextFile(path("pipe"), 100);
    QVERIFY(!text.has_value());
    QCOMPARE(QByteArray::fromStdString(text.error().sentence),
             QByteArray("cannot read the file: it is not a regular file"));
}

void TextFileTest::readingStopsAtTheLimit()
{
    put("long", QByteArray(200000, 'y'));
    QCOMPARE(readTextFile(path("long"), 100000)->size(), std::size_t{100000});
    QCOMPARE(readTextFile(path("long"), 300000)->size(), std::size_t{200000});
}

QTEST_GUILESS_MAIN(TextFileTest)
#include "tst_text_file.moc"
