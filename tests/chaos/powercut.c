/*
 * A disk that loses what was not synced. Preloaded into the server, it keeps a
 * second copy of every file of the database in which a write arrives only when
 * the file is synced. Killing the server and going on with that copy is what a
 * power cut leaves behind at worst.
 *
 *   POWERCUT_ROOT     the files of this directory are watched
 *   POWERCUT_SHADOW   where the copies lie; same names
 *   POWERCUT_CONTROL  set: a commit is not synced, as with synchronous=NORMAL,
 *                     so that the check has something to find
 *
 * The index to the write-ahead log (-shm) is rebuilt by SQLite and left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096

/* A write that is not on the disk yet; without data, a new length. */
struct pending {
  struct pending *next;
  off_t at;
  size_t length;
  unsigned char data[];
};

struct file {
  char name[NAME_MAX + 1];
  struct pending *first, **last;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file files[16];
/* By descriptor: 0 not looked at yet, -1 not ours, else a file's place plus 1. */
static int known[FILES];

#define REAL(result, name, ...)                                                \
  static result (*name)(__VA_ARGS__);                                          \
  if (!name) name = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, &#name[5])

static void fail(const char *what) {
  perror(what);
  abort();
}

static int place_of(const char *path) {
  const char *root = getenv("POWERCUT_ROOT");
  if (!root || strncmp(path, root, strlen(root)) != 0 || path[strlen(root)] != '/') return -1;
  const char *name = path + strlen(root) + 1;
  size_t length = strlen(name);
  int database = length > 3 && strcmp(name + length - 3, ".db") == 0;
  int log = length > 7 && strcmp(name + length - 7, ".db-wal") == 0;
  if (strchr(name, '/') || !(database || log)) return -1;
  for (int i = 0; i < 16; i++) {
    if (files[i].name[0] == 0) {
      strcpy(files[i].name, name);
      files[i].last = &files[i].first;
    }
    if (strcmp(files[i].name, name) == 0) return i + 1;
  }
  return -1;
}

static struct file *file_of(int fd) {
  if (fd < 0 || fd >= FILES) return NULL;
  if (known[fd] == 0) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    known[fd] = place_of(path);
  }
  return known[fd] < 0 ? NULL : &files[known[fd] - 1];
}

static void note(int fd, const void *data, size_t length, off_t at) {
  pthread_mutex_lock(&lock);
  struct file *file = file_of(fd);
  if (file) {
    struct pending *write = malloc(sizeof *write + (data ? length : 0));
    if (!write) fail("powercut: no memory");
    *write = (struct pending){.at = at, .length = data ? length : 0};
    if (data) memcpy(write->data, data, length);
    *file->last = write;
    file->last = &write->next;
  }
  pthread_mutex_unlock(&lock);
}

static int shadow_of(const struct file *file) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%s", getenv("POWERCUT_SHADOW"), file->name);
  int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) fail(path);
  known[fd] = -1;
  return fd;
}

/* Says whether the sync was swallowed. */
static int arrive(int fd) {
  REAL(ssize_t, real_pwrite64, int, const void *, size_t, off_t);
  REAL(int, real_ftruncate64, int, off_t);
  REAL(int, real_close, int);
  pthread_mutex_lock(&lock);
  struct file *file = file_of(fd);
  int swallowed = file && getenv("POWERCUT_CONTROL") && strstr(file->name, "-wal");
  if (file && !swallowed && file->first) {
    int shadow = shadow_of(file);
    while (file->first) {
      struct pending *write = file->first;
      file->first = write->next;
      int bad = write->length
                    ? real_pwrite64(shadow, write->data, write->length, write->at) != (ssize_t)write->length
                    : real_ftruncate64(shadow, write->at) != 0;
      if (bad) fail("powercut: the shadow");
      free(write);
    }
    file->last = &file->first;
    real_close(shadow);
    known[shadow] = 0;
  }
  pthread_mutex_unlock(&lock);
  return swallowed;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) {
  REAL(ssize_t, real_pwrite64, int, const void *, size_t, off_t);
  ssize_t written = real_pwrite64(fd, data, length, at);
  if (written > 0) note(fd, data, (size_t)written, at);
  return written;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  return pwrite64(fd, data, length, at);
}

ssize_t write(int fd, const void *data, size_t length) {
  REAL(ssize_t, real_write, int, const void *, size_t);
  ssize_t written = real_write(fd, data, length);
  if (written > 0 && fd > 2 && fd < FILES && known[fd] >= 0) {
    off_t end = lseek(fd, 0, SEEK_CUR);
    if (end >= written) note(fd, data, (size_t)written, end - written);
  }
  return written;
}

int ftruncate64(int fd, off_t length) {
  REAL(int, real_ftruncate64, int, off_t);
  int result = real_ftruncate64(fd, length);
  if (result == 0) note(fd, NULL, 0, length);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fdatasync(int fd) {
  REAL(int, real_fdatasync, int);
  return arrive(fd) ? 0 : real_fdatasync(fd);
}

int fsync(int fd) {
  REAL(int, real_fsync, int);
  return arrive(fd) ? 0 : real_fsync(fd);
}

int close(int fd) {
  REAL(int, real_close, int);
  pthread_mutex_lock(&lock);
  if (fd >= 0 && fd < FILES) known[fd] = 0;
  pthread_mutex_unlock(&lock);
  return real_close(fd);
}

/* A name that is taken away is taken away at once: the worse for whoever relied on it. */
int unlink(const char *path) {
  REAL(int, real_unlink, const char *);
  pthread_mutex_lock(&lock);
  int place = place_of(path);
  if (place > 0) {
    struct file *file = &files[place - 1];
    char shadow[PATH_MAX];
    snprintf(shadow, sizeof shadow, "%s/%s", getenv("POWERCUT_SHADOW"), file->name);
    real_unlink(shadow);
    while (file->first) {
      struct pending *write = file->first;
      file->first = write->next;
      free(write);
    }
    file->last = &file->first;
  }
  pthread_mutex_unlock(&lock);
  return real_unlink(path);
}
